package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.publicservice.payment.boundary.OnlinePayment;
import org.zhengtong.web.api.Problem;

/** Where payment providers say that something was paid. Believed only with the provider's signature; told twice, it counts once. */
@Path("/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class PaymentsResource {

    private static final int LONGEST = 4_000;

    @Inject
    OnlinePayment payments;

    /**
     * What a provider sends.
     *
     * @param message in the provider's own form, as it was signed
     * @param signature of the message
     */
    public record ProviderMessage(
            @NotNull @Size(max = LONGEST) String message,
            @NotNull @Size(max = LONGEST) String signature) {}

    @POST
    @Path("/{provider}/messages")
    @Operation(summary = "Takes a signed message of a payment provider")
    @APIResponse(responseCode = "204", description = "Taken, now or before")
    public void notified(@PathParam("provider") String provider, @Valid @NotNull ProviderMessage sent) {
        payments.notified(provider, sent.message(), sent.signature());
    }
}
