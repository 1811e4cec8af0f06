package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.zhengtong.platform.security.identity.AccountView;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.notification.boundary.Inbox;

/** Who reads, on pages that have a session; pages that are kept never ask. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    Caller caller;

    @Inject
    Inbox inbox;

    private Optional<AccountView> account;

    public boolean isSignedIn() {
        return account().isPresent();
    }

    public String getName() {
        return account().map(AccountView::name).orElse("");
    }

    public long getUnread() {
        return inbox.unread();
    }

    private Optional<AccountView> account() {
        if (account == null) {
            account = caller.view();
        }
        return account;
    }
}
