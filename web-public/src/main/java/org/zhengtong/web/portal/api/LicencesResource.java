package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;

/** Licences: is it real, is it still valid. */
@Path("/licences")
@Produces(MediaType.APPLICATION_JSON)
public class LicencesResource {

    @Inject
    LicenceRegister register;

    /** By the token of the QR code. */
    @GET
    @Path("/{token}")
    public CheckedLicence checkByToken(@PathParam("token") String token) {
        return CheckedLicence.of(
                register.checkByToken(token).orElseThrow(() -> new NotFound(LicenceView.class, "token")));
    }

    /** By the printed identifier and the holder's name. */
    @GET
    public CheckedLicence check(@QueryParam("identifier") String identifier, @QueryParam("holder") String holder) {
        return CheckedLicence.of(register.check(identifier, holder)
                .orElseThrow(() -> new NotFound(LicenceView.class, String.valueOf(identifier))));
    }

    /** The answer of the register; the holder's name is masked. */
    public record CheckedLicence(
            String identifier,
            Bilingual name,
            String holder,
            Bilingual issuer,
            LicenceState state,
            LocalDate issuedOn,
            LocalDate validUntil,
            LocalDate revokedOn,
            String revocationReason) {

        static CheckedLicence of(LicenceView view) {
            return new CheckedLicence(
                    view.identifier(),
                    view.name(),
                    view.holder(),
                    view.issuer(),
                    view.state(),
                    view.issuedOn(),
                    view.validUntil(),
                    view.revokedOn(),
                    view.revocationReason());
        }
    }
}
