package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.AccountCard;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.boundary.AccountDesk;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.identity.boundary.OwnAccount;

/** Accounts are locked by failures, disabled by the security administrator, and their passwords changed by their owners. */
public class SignInIT extends InServer {

    private static final String SECURITY = "zheng.haiyan";
    private static final int FAILURES = 5;

    @Test
    void fiveWrongPasswordsLockAnAccountUntilItIsUnlocked() {
        var mobile = Citizens.newMobile();
        var account = Citizens.registered(mobile);
        for (var failure = 0; failure < FAILURES; failure++) {
            assertThat(card(account).account().locked()).isFalse();
            doesNotSignIn(mobile, "Falsch-" + failure);
        }
        doesNotSignIn(mobile, As.PASSWORD);
        assertThat(card(account).account().locked()).isTrue();
        assertThat(card(account).failures()).isEqualTo(FAILURES);
        As.person(SECURITY, () -> Beans.of(AccountDesk.class).unlock(account));
        assertThat(As.signedIn(mobile, As.PASSWORD)).isNotNull();
        assertThat(card(account).lastSignIn()).isNotNull();
    }

    @Test
    void theRightPasswordBeginsTheCountAnew() {
        var mobile = Citizens.newMobile();
        Citizens.registered(mobile);
        for (var failure = 0; failure < FAILURES - 1; failure++) {
            doesNotSignIn(mobile, "Falsch-" + failure);
        }
        assertThat(As.signedIn(mobile, As.PASSWORD)).isNotNull();
        doesNotSignIn(mobile, "Falsch-9");
        assertThat(As.signedIn(mobile, As.PASSWORD)).isNotNull();
    }

    @Test
    void aDisabledAccountDoesNotSignInWithAnyPassword() {
        var mobile = Citizens.newMobile();
        var account = Citizens.registered(mobile);
        As.person(SECURITY, () -> Beans.of(AccountDesk.class).disable(account));
        doesNotSignIn(mobile, As.PASSWORD);
        As.person(SECURITY, () -> Beans.of(AccountDesk.class).enable(account));
        assertThat(As.signedIn(mobile, As.PASSWORD)).isNotNull();
    }

    @Test
    void nobodyManagesTheirOwnAccount() {
        var own = As.person(SECURITY, () -> Beans.of(Caller.class).required());
        var desk = Beans.of(AccountDesk.class);
        Refused.by(IdentityRule.OWN_ACCOUNT, () -> As.person(SECURITY, () -> desk.disable(own)));
        Refused.by(IdentityRule.OWN_ACCOUNT, () -> As.person(SECURITY, () -> desk.unlock(own)));
    }

    @Test
    void aPasswordIsChangedByWhoKnowsItAndTheOldOneIsGone() {
        var mobile = Citizens.newMobile();
        Citizens.registered(mobile);
        refuses(mobile, IdentityRule.OLD_PASSWORD_WRONG, "Falsch-2026", "Anders-2027");
        refuses(mobile, IdentityRule.OLD_PASSWORD_WRONG, null, "Anders-2027");
        refuses(mobile, IdentityRule.PASSWORD_TOO_WEAK, As.PASSWORD, "kurz");
        refuses(mobile, IdentityRule.PASSWORD_AS_BEFORE, As.PASSWORD, As.PASSWORD);
        refuses(mobile, IdentityRule.PASSWORD_TOO_WEAK, As.PASSWORD, null);
        As.person(mobile, () -> Beans.of(OwnAccount.class).changePassword(As.PASSWORD, "Anders-2027"));
        doesNotSignIn(mobile, As.PASSWORD);
        assertThat(As.signedIn(mobile, "Anders-2027")).isNotNull();
    }

    @Test
    void somebodyWithoutAnAccountHasNoPasswordToChange() {
        Refused.forLackOfRight(() -> Beans.of(OwnAccount.class).changePassword("Alt-2026-x", "Neu-2026-x"));
    }

    private static void refuses(String login, IdentityRule rule, String before, String after) {
        Refused.by(rule, () -> As.person(login, () -> Beans.of(OwnAccount.class).changePassword(before, after)));
    }

    private static void doesNotSignIn(String login, String password) {
        assertThatThrownBy(() -> As.signedIn(login, password)).isInstanceOf(SecurityException.class);
    }

    private static AccountCard card(AccountId account) {
        return As.person(SECURITY, () -> Beans.of(AccountDesk.class).card(account));
    }
}
