package org.zhengtong.web.portal.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.AccountView;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One's own drafts, applications and messages: a few of each on the first page, all of each on a page of its own. */
@Named
@RequestScoped
public class AccountPage {

    private static final int FEW = 3;
    private static final int ROWS = 20;

    @Inject
    Filing filing;

    @Inject
    Progress progress;

    @Inject
    Inbox inbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private List<DraftRow> drafts;
    private Page<ApplicationRow> applications;
    private Page<MessageRow> messages;

    /** Messages will be written in the language in which one reads one's own pages. */
    public void open() {
        var code = Language.current().code();
        if (caller.view().map(AccountView::language).filter(code::equals).isEmpty()) {
            caller.prefer(code);
        }
    }

    public List<DraftRow> getDrafts() {
        if (drafts == null) {
            drafts = filing.myDrafts();
        }
        return drafts;
    }

    public List<DraftRow> getFewDrafts() {
        return getDrafts().stream().limit(FEW).toList();
    }

    public Page<ApplicationRow> getApplications() {
        if (applications == null) {
            applications = progress.mine(page());
        }
        return applications;
    }

    public List<ApplicationRow> getFewApplications() {
        return getApplications().rows().stream().limit(FEW).toList();
    }

    public Page<MessageRow> getMessages() {
        if (messages == null) {
            messages = inbox.mine(page());
        }
        return messages;
    }

    public List<MessageRow> getFewMessages() {
        return getMessages().rows().stream().limit(FEW).toList();
    }

    public String text(MessageRow message) {
        return Words.in(Language.current())
                .text(
                        "notification.message." + message.wordKey(),
                        message.parameters().toArray());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public void readAll() {
        inbox.markAllRead();
        Redirect.to("/account/messages");
    }

    private static Page.Request page() {
        var number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("page");
        return Page.Request.ofNumber(number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1, ROWS);
    }
}
