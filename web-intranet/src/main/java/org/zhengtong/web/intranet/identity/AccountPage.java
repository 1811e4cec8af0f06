package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Consumer;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.AccountCard;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** One account: its roles, whether it is open, and opening or closing it. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    AccountDesk desk;

    @Inject
    Caller caller;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private AccountCard card;

    public void open() {
        getCard();
    }

    public AccountCard getCard() {
        if (card == null) {
            card = desk.card(id());
        }
        return card;
    }

    private AccountId id() {
        var id = String.valueOf(parameters.get("id"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound(AccountCard.class, id);
        }
        return new AccountId(Long.parseLong(id));
    }

    /** Nobody manages their own account. */
    public boolean isOwn() {
        return caller.required().equals(id());
    }

    public void disable() {
        once(desk::disable, "identity_account.disabled");
    }

    public void enable() {
        once(desk::enable, "identity_account.enabled");
    }

    public void unlock() {
        once(desk::unlock, "identity_account.unlocked");
    }

    private void once(Consumer<AccountId> work, String news) {
        Redirect.to(submissions.once(() -> {
            work.accept(id());
            News.tell(news);
            return "/identity/account?id=" + id().value();
        }));
    }
}
