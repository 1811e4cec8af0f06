package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.web.pages.Redirect;

/** The draft that a page of filing is about, by the number in its address. */
@Named
@RequestScoped
public class OpenDraft {

    @Inject
    Filing filing;

    @Inject
    Opened opened;

    private String number = Asked.parameter("draft");
    private DraftView view;

    /** Leads away if there is nothing to fill in: to the page that opens a draft, or to the receipt. */
    public void open() {
        var found = find(opened.draft(number));
        if (found.isEmpty()) {
            Redirect.to("/approval/resume?draft=" + (isNumber(number) ? number : ""));
        } else if (found.get().submittedAs() != null) {
            Redirect.to("/approval/receipt?number=" + found.get().submittedAs());
        }
    }

    /** Empty for a wrong code, an unknown number, somebody else's draft, and one that has expired. */
    Optional<DraftView> find(DraftKey key) {
        try {
            view = filing.draft(key);
            return Optional.of(view);
        } catch (NotFound | RuleViolation closed) {
            return Optional.empty();
        }
    }

    public DraftView getView() {
        if (view == null) {
            view = filing.draft(key());
        }
        return view;
    }

    /** After something was changed. */
    void forget() {
        view = null;
    }

    public DraftKey key() {
        return opened.draft(number);
    }

    /** Told once to somebody without an account; empty where the account opens it. */
    public String getCode() {
        return key().code();
    }

    public String getToken() {
        return opened.token();
    }

    public String getNumber() {
        return number;
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("[0-9A-Za-z-]{1,40}");
    }
}
