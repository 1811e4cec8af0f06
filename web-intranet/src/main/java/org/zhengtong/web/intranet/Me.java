package org.zhengtong.web.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.AccountView;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.notification.boundary.Inbox;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.InboxCounts;
import org.zhengtong.web.pages.Language;

/** Who is signed in, as the layout shows it; asked once a request. */
@Named
@RequestScoped
public class Me {

    @Inject
    Caller caller;

    @Inject
    Directory directory;

    @Inject
    ApprovalRecords records;

    @Inject
    Inbox inbox;

    private Optional<AccountView> account;
    private Optional<StaffView> staff;
    private InboxCounts counts;
    private Long unread;
    private Long copies;

    public String getName() {
        return account().map(AccountView::name).orElse("");
    }

    /** The first sign of the name, for the round mark beside it. */
    public String getInitial() {
        return getName().isEmpty() ? "" : getName().substring(0, 1);
    }

    public String getUnit() {
        return staff().map(each -> each.unitName().in(Language.current().locale()))
                .orElse("");
    }

    public String getTitle() {
        return staff().map(each -> each.title().in(Language.current().locale())).orElse("");
    }

    public InboxCounts getCounts() {
        if (counts == null) {
            counts = records.counts(caller.required());
        }
        return counts;
    }

    public long getUnread() {
        if (unread == null) {
            unread = inbox.unread();
        }
        return unread;
    }

    /** Copies not read yet. */
    public long getCopies() {
        if (copies == null) {
            copies = records.forReading(caller.required(), true, new Page.Request(0, 1))
                    .total();
        }
        return copies;
    }

    private Optional<AccountView> account() {
        if (account == null) {
            account = caller.view();
        }
        return account;
    }

    private Optional<StaffView> staff() {
        if (staff == null) {
            staff = caller.account().flatMap(directory::staff);
        }
        return staff;
    }
}
