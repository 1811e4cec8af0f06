package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.directory.boundary.StaffDesk;
import org.zhengtong.platform.security.identity.AccountCard;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.GrantView;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.directory.UnitOptions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One account: its roles, whether it is open, and opening or closing it. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    AccountDesk desk;

    @Inject
    Caller caller;

    @Inject
    Directory directory;

    @Inject
    StaffDesk staff;

    @Inject
    UnitOptions options;

    @Inject
    Clock clock;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private AccountCard card;
    private String role;
    private String unit;
    private LocalDate until;
    private Long post;
    private PasswordSlip slip;

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

    /** The new password is in the answer to the form and on no page that can be come back to. */
    public void issuePassword() {
        slip = submissions.once(() -> new PasswordSlip(
                id(), getCard().account().name(), getCard().account().loginNames(), desk.issuePassword(id())));
        card = null;
    }

    /** Null before one was issued. */
    public PasswordSlip getSlip() {
        return slip;
    }

    public StaffView getStaffView() {
        return directory.staff(id()).orElse(null);
    }

    public void move() {
        once(account -> staff.move(account, post), "identity_account.moved");
    }

    public List<Option> getPosts() {
        return options.posts(Optional.empty());
    }

    public Long getPost() {
        return post;
    }

    public void setPost(Long chosen) {
        post = chosen;
    }

    public void give() {
        var at = directory.unit(unit).orElseThrow(() -> new NotFound(UnitView.class, unit));
        once(account -> desk.give(account, role, at.id(), until), "identity_account.given");
    }

    public void end(long grant) {
        once(account -> desk.end(account, grant), "identity_account.taken");
    }

    public boolean isStaff() {
        return getCard().account().kind() == AccountKind.STAFF;
    }

    public boolean held(GrantView grant) {
        return grant.isHeldOn(LocalDate.now(clock));
    }

    public List<Option> getRoles() {
        return desk.roles().stream()
                .map(each -> new Option(each.code(), words().of(each.name())))
                .toList();
    }

    public List<Option> getUnits() {
        return options.byCode();
    }

    private static Words words() {
        return Words.in(Language.current());
    }

    public String getRole() {
        return role;
    }

    public void setRole(String chosen) {
        role = chosen;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String chosen) {
        unit = chosen;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate day) {
        until = day;
    }

    private void once(Consumer<AccountId> work, String news) {
        Redirect.to(submissions.once(() -> {
            work.accept(id());
            News.tell(news);
            return "/identity/account?id=" + id().value();
        }));
    }
}
