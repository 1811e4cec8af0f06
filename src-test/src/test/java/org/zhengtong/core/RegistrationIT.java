package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.RegisterCitizen;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.identity.boundary.Registration;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;

/** A citizen registers with a code; whatever is wrong is said, and nothing is half done. */
public class RegistrationIT extends InServer {

    @Test
    void withTheCodeFromTheOutboxMakesAnAccountOfACitizen() {
        var mobile = Citizens.newMobile();
        var account = Citizens.registered(mobile);
        var applicant =
                As.person(mobile, () -> Beans.of(Caller.class).applicant().orElseThrow());
        assertThat(applicant.account()).isEqualTo(account);
        assertThat(applicant.kind()).isEqualTo(AccountKind.CITIZEN);
        assertThat(applicant.mobile()).isEqualTo(mobile);
        Refused.forLackOfRight(() -> As.person(
                mobile, () -> Beans.of(CaseBoard.class).search(CaseFilter.ALL, Page.Request.ofNumber(1, 10))));
    }

    @Test
    void worksWithAnEmailAddressInAnyCase() {
        var address = "Neu." + Citizens.newMobile() + "@Example.org";
        Citizens.registered(address);
        var applicant = As.person(
                address.toUpperCase(), () -> Beans.of(Caller.class).applicant().orElseThrow());
        assertThat(applicant.email()).isEqualTo(address.toLowerCase());
        assertThat(applicant.mobile()).isNull();
    }

    @Test
    void countsWrongCodesAndEndsGuessingAfterFive() {
        var mobile = Citizens.newMobile();
        var right = Citizens.codeSentTo(mobile);
        var wrong = right.equals("000000") ? "000001" : "000000";
        for (var attempt = 0; attempt < 5; attempt++) {
            refused(IdentityRule.CODE_WRONG, Citizens.form(mobile, wrong));
        }
        refused(IdentityRule.CODE_EXPIRED, Citizens.form(mobile, right));
    }

    @Test
    void refusesACodeAfterTenMinutes() {
        var mobile = Citizens.newMobile();
        var code = Citizens.codeSentTo(mobile);
        Time.passes(Duration.ofMinutes(10));
        refused(IdentityRule.CODE_EXPIRED, Citizens.form(mobile, code));
    }

    @Test
    void takesACodeOnceAndOnlyForItsContact() {
        var mobile = Citizens.newMobile();
        var code = Citizens.codeSentTo(mobile);
        refused(IdentityRule.CODE_EXPIRED, Citizens.form(Citizens.newMobile(), code));
        Citizens.register(Citizens.form(mobile, code));
        refused(IdentityRule.CODE_EXPIRED, Citizens.form(mobile, code));
    }

    @Test
    void keepsTheCodeGoodWhileThePasswordIsTooWeak() {
        var mobile = Citizens.newMobile();
        var form = Citizens.form(mobile, Citizens.codeSentTo(mobile));
        for (var weak : List.of("Kurz-1", "nurkleinbuchstaben", "Password-2026", "A-" + mobile)) {
            form.setPassword(weak);
            refused(IdentityRule.PASSWORD_TOO_WEAK, form);
        }
        form.setPassword(As.PASSWORD);
        Citizens.register(form);
        assertThat(As.signedIn(mobile, As.PASSWORD)).isNotNull();
    }

    @Test
    void knowsAResidentIdOnceHoweverItIsTyped() {
        var first = Citizens.newMobile();
        var form = Citizens.form(first, Citizens.codeSentTo(first));
        Citizens.register(form);
        var second = Citizens.newMobile();
        var again = Citizens.form(second, Citizens.codeSentTo(second));
        again.setResidentId(" " + form.getResidentId().toLowerCase() + " ");
        refused(IdentityRule.ALREADY_REGISTERED, again);
    }

    @Test
    void knowsAContactOnceButTellsOnlyWhoProvesIt() {
        var mobile = Citizens.newMobile();
        Citizens.registered(mobile);
        Time.passes(Duration.ofMinutes(2));
        // Asking for a code says nothing: nobody can probe for accounts.
        var code = Citizens.codeSentTo(mobile);
        refused(IdentityRule.CODE_WRONG, Citizens.form(mobile, code.equals("000000") ? "000001" : "000000"));
        refused(IdentityRule.ALREADY_REGISTERED, Citizens.form(mobile, code));
    }

    @Test
    void sendsCodesNeitherTooSoonNorTooOften() {
        var mobile = Citizens.newMobile();
        var registration = Beans.of(Registration.class);
        registration.requestCode(mobile);
        var wait = Refused.by(IdentityRule.CODE_TOO_SOON, () -> registration.requestCode(mobile));
        assertThat((Long) wait.get(0)).isBetween(1L, 60L);
        for (var more = 0; more < 4; more++) {
            Time.passes(Duration.ofMinutes(2));
            registration.requestCode(mobile);
        }
        Time.passes(Duration.ofMinutes(2));
        Refused.by(IdentityRule.CODE_TOO_OFTEN, () -> registration.requestCode(mobile));
        Time.passes(Duration.ofHours(1));
        registration.requestCode(mobile);
    }

    @Test
    void saysWhichEntryIsMalformed() {
        Refused.by(
                IdentityRule.TARGET_INVALID, () -> Beans.of(Registration.class).requestCode("123"));
        var form = Citizens.form(Citizens.newMobile(), "123456");
        form.setResidentId("990123197001011230");
        form.setName(" ");
        form.setConsent(false);
        assertThat(Refused.asMalformed(() -> Citizens.register(form)))
                .contains("{identity.input.name.required}", "{identity.input.consent.required}")
                .hasSize(3);
    }

    private static void refused(IdentityRule rule, RegisterCitizen form) {
        Refused.by(rule, () -> Citizens.register(form));
    }
}
