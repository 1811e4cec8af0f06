package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import org.zhengtong.kernel.AuditObject;
import org.zhengtong.kernel.Bilingual;

/**
 * A licence as anybody sees it who checks it.
 *
 * @param holder in full on the owner's pages, masked where anybody may look
 * @param validUntil null for no end
 * @param revocationNumber of the decision by which it was revoked; null while it is not
 * @param suspension that lasts or is to come; null for none
 */
public record LicenceView(
        long id,
        String identifier,
        String checkToken,
        Bilingual name,
        String holder,
        Bilingual issuer,
        LocalDate issuedOn,
        LocalDate validUntil,
        LicenceState state,
        LocalDate revokedOn,
        String revocationReason,
        String revocationNumber,
        LicenceSuspension suspension,
        LicenceContent content,
        boolean demo)
        implements AuditObject {

    @Override
    public String auditName() {
        return "licence " + identifier;
    }
}
