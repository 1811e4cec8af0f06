package org.zhengtong.platform.security.identity.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.control.Applicants;

/** Whom a window clerk has before them, once the clerk has seen an identity card or a business licence. */
@Stateless
@DenyAll
public class ApplicantDesk {

    @Inject
    Applicants applicants;

    /** @param code resident ID or credit code in its normal form */
    @RolesAllowed("approval.intake")
    @Audited("identity.applicant.identify")
    public Optional<Applicant> identify(String code) {
        return applicants.withCode(code);
    }

    /** What is known of an account that was identified before. */
    @RolesAllowed("approval.intake")
    public Optional<Applicant> find(AccountId account) {
        return applicants.find(account);
    }
}
