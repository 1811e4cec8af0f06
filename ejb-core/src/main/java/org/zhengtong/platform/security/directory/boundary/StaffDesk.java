package org.zhengtong.platform.security.directory.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.AdmitStaff;
import org.zhengtong.platform.security.directory.UnitsChanged;
import org.zhengtong.platform.security.directory.control.Posts;
import org.zhengtong.platform.security.directory.control.Units;
import org.zhengtong.platform.security.directory.entity.Position;
import org.zhengtong.platform.security.identity.GrantView;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.OpenedAccount;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.platform.security.identity.boundary.Caller;

/** People join the staff and change posts. What they may do goes with roles, which the account's own page gives and ends. */
@Stateless
@DenyAll
public class StaffDesk {

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    AccountDesk accounts;

    @Inject
    Caller caller;

    @Inject
    Event<UnitsChanged> changes;

    @Inject
    Clock clock;

    /** Account, post and first role in one; the password is in the answer and nowhere else. */
    @RolesAllowed("identity.manage")
    @Audited("directory.staff.admit")
    public OpenedAccount admit(@Valid AdmitStaff command) {
        var post = posts.get(command.getPost());
        var unit = units.lockedOpen(post.unit());
        post.requireOpen();
        var opened = accounts.open(command.getName(), command.getLogin());
        posts.add(new Position(opened.account(), post, true));
        if (command.getRole() != null) {
            var at = command.getRoleUnit() == null ? unit : units.lockedOpen(command.getRoleUnit());
            accounts.give(opened.account(), command.getRole(), at.id(), null);
        }
        changes.fire(new UnitsChanged());
        return opened;
    }

    /** Goes over to another post; whoever leaves a unit leaves the roles there that are held in it. */
    @RolesAllowed("identity.manage")
    @Audited("directory.staff.move")
    public void move(AccountId account, long postId) {
        IdentityRule.OWN_ACCOUNT.require(!caller.required().equals(account));
        var post = posts.get(postId);
        var unit = units.lockedOpen(post.unit());
        post.requireOpen();
        var before = units.staff(account);
        posts.main(account).ifPresentOrElse(held -> held.takeUp(post), () -> {
            IdentityRule.STAFF_ONLY.require(accounts.isStaff(account));
            posts.add(new Position(account, post, true));
        });
        before.filter(staff -> staff.unit() != unit.id()).ifPresent(staff -> endRoles(account, staff.unit()));
        changes.fire(new UnitsChanged());
    }

    private void endRoles(AccountId account, long left) {
        var today = LocalDate.now(clock);
        accounts.card(account).grants().stream()
                .filter(grant -> grant.unit() == left && grant.isHeldOn(today))
                .mapToLong(GrantView::id)
                .forEach(grant -> accounts.end(account, grant));
    }
}
