package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.LicenceSuspension;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.web.api.Problem;

/** Licences: is it real, is it still valid. */
@Path("/licences")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class LicencesResource {

    @Inject
    LicenceRegister register;

    @GET
    @Path("/{token}")
    @Operation(summary = "Checks a licence by the token of its QR code")
    @APIResponse(responseCode = "200", description = "What the register says")
    public CheckedLicence check(@PathParam("token") String token) {
        return CheckedLicence.of(
                register.checkByToken(token).orElseThrow(() -> new NotFound(LicenceView.class, "token")));
    }

    @GET
    @Operation(summary = "Checks a licence by its printed identifier and its holder's name")
    @APIResponse(responseCode = "200", description = "What the register says")
    public CheckedLicence checkPrinted(
            @QueryParam("identifier") String identifier, @QueryParam("holder") String holder) {
        return CheckedLicence.of(register.check(identifier, holder)
                .orElseThrow(() -> new NotFound(LicenceView.class, String.valueOf(identifier))));
    }

    /**
     * The answer of the register; the holder's name is masked.
     *
     * @param suspension that lasts or is to come; absent for none
     */
    public record CheckedLicence(
            String identifier,
            Bilingual name,
            String holder,
            Bilingual issuer,
            LicenceState state,
            LocalDate issuedOn,
            LocalDate validUntil,
            LocalDate revokedOn,
            String revocationReason,
            String revocationNumber,
            LicenceSuspension suspension) {

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
                    view.revocationReason(),
                    view.revocationNumber(),
                    view.suspension());
        }
    }
}
