package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.directory.boundary.StaffDesk;
import org.zhengtong.platform.security.identity.AccountCard;
import org.zhengtong.platform.security.identity.GrantView;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.OneTimePassword;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.identity.boundary.OwnAccount;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;

/** People join the staff with a password that serves once, and move between posts. */
public class StaffIT extends InServer {

    private static final String OWN_PASSWORD = "Berg-Tee-2026";
    private static final String ACCEPTANCE = "window.acceptance";

    @Test
    void aOneTimePasswordOpensNothingButItsOwnChange() {
        var command = County.joining(County.post(County.department(), "受理员"), ACCEPTANCE);
        var opened = County.admit(command);
        var first = As.signedIn(command.getLogin(), opened.password().value());
        Refused.forLackOfRight(() -> As.person(first, StaffIT::casesInReach));
        Refused.forLackOfRight(
                () -> As.person(first, () -> Beans.of(Directory.class).staff(null, null, Page.Request.ofNumber(1, 5))));
        As.person(first, () -> {
            Beans.of(OwnAccount.class).changePassword(opened.password().value(), OWN_PASSWORD);
            return null;
        });
        assertThat(card(opened.account()).oneTimePassword()).isFalse();
        assertThatThrownBy(
                        () -> As.signedIn(command.getLogin(), opened.password().value()))
                .isInstanceOf(SecurityException.class);
        assertThat(As.<Long>person(As.signedIn(command.getLogin(), OWN_PASSWORD), StaffIT::casesInReach))
                .isZero();
    }

    @Test
    void aOneTimePasswordCanNotBeKept() {
        var command = County.joining(County.post(County.department(), "受理员"), null);
        var password = County.admit(command).password().value();
        var first = As.signedIn(command.getLogin(), password);
        Refused.by(
                IdentityRule.PASSWORD_AS_BEFORE,
                () -> As.person(first, () -> {
                    Beans.of(OwnAccount.class).changePassword(password, password);
                    return null;
                }));
    }

    @Test
    void aLoginNameIsGivenOnceAndNoAccountIsLeftBehind() {
        var command = County.joining(County.post(County.department(), "受理员"), null);
        command.setLogin("fang.jing");
        var before = Rows.count("select count(*) from identity_account");
        Refused.by(IdentityRule.LOGIN_TAKEN, () -> County.admit(command));
        command.setLogin("13800000000");
        assertThat(Refused.asMalformed(() -> County.admit(command))).containsExactly("{directory.input.login.form}");
        assertThat(Rows.count("select count(*) from identity_account")).isEqualTo(before);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        var command = County.joining(County.post(County.department(), "受理员"), ACCEPTANCE);
        var opened = County.admit(command);
        var inSession = As.signedIn(command.getLogin(), opened.password().value());
        var serial = As.person(inSession, () -> Beans.of(Caller.class).passwordSerial());
        var reset = issue(opened.account());
        assertThat(As.<Object>person(inSession, () -> Beans.of(Caller.class).passwordSerial()))
                .isNotEqualTo(serial);
        assertThat(reset.value()).isNotEqualTo(opened.password().value());
        assertThat(card(opened.account()).oneTimePassword()).isTrue();
        assertThatThrownBy(
                        () -> As.signedIn(command.getLogin(), opened.password().value()))
                .isInstanceOf(SecurityException.class);
        Refused.forLackOfRight(() -> As.person(As.signedIn(command.getLogin(), reset.value()), StaffIT::casesInReach));
        County.disable(opened.account());
        assertThat(As.person(inSession, () -> Beans.of(Caller.class).passwordSerial()))
                .isEmpty();
    }

    @Test
    void whoLeavesAUnitLeavesTheRolesThere() {
        var left = County.department();
        var other = County.department();
        var command = County.joining(County.post(left, "受理员"), ACCEPTANCE);
        var account = County.admit(command).account();
        give(account, "reviewer", County.id(other));
        move(account, County.post(left, "审查员").id());
        assertThat(rolesToday(account)).containsExactlyInAnyOrder(ACCEPTANCE, "reviewer");
        move(account, County.post(other, "审查员").id());
        assertThat(rolesToday(account)).containsExactly("reviewer");
        assertThat(Beans.of(Directory.class).staff(account))
                .hasValueSatisfying(staff -> assertThat(staff.unit()).isEqualTo(County.id(other)));
    }

    @Test
    void theAdministratorsStayApartFromTheFirstRoleOn() {
        var command = County.joining(County.post(County.department(), "管理员"), "auditor");
        var account = County.admit(command).account();
        Refused.by(IdentityRule.ADMINISTRATORS_APART, () -> give(account, "administrator", County.id(County.TOP)));
    }

    @Test
    void nobodyActsOnTheirOwnAccountAndCitizensAreNoStaff() {
        var keeper = As.person(County.KEEPER, () -> Beans.of(Caller.class).required());
        var post = County.post(County.department(), "管理员").id();
        Refused.by(IdentityRule.OWN_ACCOUNT, () -> issue(keeper));
        Refused.by(IdentityRule.OWN_ACCOUNT, () -> move(keeper, post));
        Refused.by(IdentityRule.OWN_ACCOUNT, () -> give(keeper, "reviewer", County.id(County.TOP)));
        var citizen = Citizens.registered(Citizens.newMobile());
        Refused.by(IdentityRule.STAFF_ONLY, () -> issue(citizen));
        Refused.by(IdentityRule.STAFF_ONLY, () -> move(citizen, post));
    }

    @Test
    void whoManagesNoAccountsAdmitsNobody() {
        var command = County.joining(County.post(County.department(), "受理员"), null);
        for (var login : List.of("admin", "huang.zhicheng", Desk.TOWNSHIP_HEAD)) {
            Refused.forLackOfRight(
                    () -> As.person(login, () -> Beans.of(StaffDesk.class).admit(command)));
        }
    }

    private static OneTimePassword issue(AccountId account) {
        return As.person(County.KEEPER, () -> Beans.of(AccountDesk.class).issuePassword(account));
    }

    private static void give(AccountId account, String role, long unit) {
        As.person(County.KEEPER, () -> Beans.of(AccountDesk.class).give(account, role, unit, null));
    }

    private static void move(AccountId account, long post) {
        As.person(County.KEEPER, () -> Beans.of(StaffDesk.class).move(account, post));
    }

    private static AccountCard card(AccountId account) {
        return As.person(County.KEEPER, () -> Beans.of(AccountDesk.class).card(account));
    }

    private static List<String> rolesToday(AccountId account) {
        return card(account).grants().stream()
                .filter(grant -> grant.isHeldOn(LocalDate.now(CountyClock.ZONE)))
                .map(GrantView::role)
                .toList();
    }

    private static long casesInReach() {
        return Beans.of(CaseBoard.class)
                .search(CaseFilter.ALL, Page.Request.ofNumber(1, 5))
                .total();
    }
}
