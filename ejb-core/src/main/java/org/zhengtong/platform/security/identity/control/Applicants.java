package org.zhengtong.platform.security.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.entity.Citizen;
import org.zhengtong.platform.security.identity.entity.Firm;
import org.zhengtong.platform.security.protection.boundary.Vault;

/** What the platform holds of citizens and firms, in clear. */
@ApplicationScoped
public class Applicants {

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    /** Empty for staff. */
    public Optional<Applicant> find(AccountId id) {
        return accounts.citizen(id).map(citizen -> of(id, citizen)).or(() -> accounts.firm(id)
                .map(firm -> of(id, firm)));
    }

    /**
     * The open account of whoever has a code.
     *
     * @param code resident ID or credit code in its normal form
     */
    public Optional<Applicant> withCode(String code) {
        return accounts.withCode(code, vault.index(code))
                .filter(id -> accounts.get(id).isOpen())
                .flatMap(this::find);
    }

    private Applicant of(AccountId id, Citizen citizen) {
        return new Applicant(
                id,
                AccountKind.CITIZEN,
                citizen.name(),
                null,
                vault.open(citizen.residentId()),
                vault.open(citizen.mobile()),
                citizen.email(),
                citizen.division(),
                citizen.address());
    }

    private Applicant of(AccountId id, Firm firm) {
        return new Applicant(
                id,
                AccountKind.FIRM,
                firm.name(),
                firm.contact(),
                firm.creditCode(),
                vault.open(firm.mobile()),
                null,
                null,
                firm.address());
    }
}
