package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.Contact;
import org.zhengtong.platform.security.identity.IdentityRule;
import org.zhengtong.platform.security.identity.RegisterCitizen;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.security.identity.control.Codes;
import org.zhengtong.platform.security.identity.control.PasswordPolicy;
import org.zhengtong.platform.security.identity.entity.Account;
import org.zhengtong.platform.security.identity.entity.Citizen;
import org.zhengtong.platform.security.identity.entity.VerificationCode;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.security.realm.PasswordHash;

/** Citizens register themselves with a mobile number or an e-mail address proved by a code. */
@Stateless
@DenyAll
public class Registration {

    private static final String PURPOSE = "REGISTER";
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final int MOST_AN_HOUR = 5;
    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Accounts accounts;

    @Inject
    Codes codes;

    @Inject
    CodeCheck codeCheck;

    @Inject
    Vault vault;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    /**
     * Sends a code. Answers the same whether or not the target is registered, so that nobody can probe for accounts.
     *
     * @param target mobile number or e-mail address
     */
    @PermitAll
    @Audited("identity.code.request")
    public void requestCode(String target) {
        var contact = Contact.of(target);
        var index = vault.index(contact.value());
        var now = clock.instant();
        var sent = codes.since(PURPOSE, index, now.minus(Duration.ofHours(1)));
        IdentityRule.CODE_TOO_OFTEN.require(sent.size() < MOST_AN_HOUR);
        if (!sent.isEmpty()) {
            var next = sent.get(0).createdAt().plus(WAIT);
            IdentityRule.CODE_TOO_SOON.require(
                    !now.isBefore(next), Duration.between(now, next).toSeconds() + 1);
        }
        var code = String.format("%06d", random.nextInt(CODES));
        codes.add(new VerificationCode(PURPOSE, index, code, now));
        notifier.sendCode(contact.isMobile(), contact.value(), code);
    }

    /** Makes the account; the next step is to sign in with the mobile number or e-mail address. */
    @PermitAll
    @Audited("identity.register")
    public AccountId register(@Valid RegisterCitizen command) {
        var contact = Contact.of(command.getTarget());
        // first what can be mended without a new code: a code proves once
        PasswordPolicy.check(command.getPassword(), command.getName(), contact.value());
        proveCode(contact, command.getCode());
        var residentId = vault.seal(validated(command.getResidentId()));
        IdentityRule.ALREADY_REGISTERED.require(!accounts.residentKnown(residentId.index()));
        IdentityRule.ALREADY_REGISTERED.require(
                accounts.findByLogin(contact.value()).isEmpty());
        var hash = PasswordHash.of(command.getPassword().toCharArray()).stored();
        var account = new Account(AccountKind.CITIZEN, command.getName().strip(), hash, clock.instant());
        var id = accounts.add(account, contact.value());
        var citizen = new Citizen(id, command.getName().strip(), residentId);
        citizen.reachableAt(
                contact.isMobile() ? vault.seal(contact.value()) : null, contact.isMobile() ? null : contact.value());
        accounts.add(citizen);
        return id;
    }

    private void proveCode(Contact contact, String code) {
        IdentityRule.CODE_WRONG.require(codeCheck.proves(PURPOSE, vault.index(contact.value()), code));
    }

    /** The command's constraint has refused what is no resident ID; here it gets its normal form. */
    private String validated(String typed) {
        return ResidentId.read(typed, LocalDate.now(clock)).code().orElseThrow().value();
    }
}
