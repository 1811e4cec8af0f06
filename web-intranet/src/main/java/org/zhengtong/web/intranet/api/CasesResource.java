package org.zhengtong.web.intranet.api;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.web.api.Problem;

/** Cases: read one, act on its open step. */
@Path("/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CasesResource {

    @Inject
    CaseBoard board;

    @Inject
    PreliminaryReview review;

    @Inject
    Handling handling;

    @PathParam("number")
    String number;

    /** An opinion; may be empty where the step does not ask for one. */
    public record Opinion(String opinion) {}

    /** Everything missing, told once. */
    public record Correction(@NotEmpty List<CorrectionItem> items) {}

    /** One of the outcomes that the step offers, with the opinion. */
    public record Signature(@NotBlank String outcome, String opinion) {}

    /** Where to, and why. */
    public record Return(@NotBlank String to, @NotBlank String reason) {}

    @GET
    @Operation(summary = "Shows a case as the caller may see it, with the step that waits for the caller")
    @APIResponse(responseCode = "200", description = "The case")
    public CaseView open() {
        return board.open(number());
    }

    @POST
    @Path("/acceptance")
    @Operation(summary = "Accepts 受理")
    @APIResponse(responseCode = "204", description = "Done")
    public void accept(Opinion opinion) {
        review.accept(number(), opinion == null ? null : opinion.opinion());
    }

    @POST
    @Path("/correction")
    @Operation(summary = "Asks once for everything that is missing 一次性告知补正")
    @APIResponse(responseCode = "204", description = "Done")
    public void askCorrection(@NotNull @Valid Correction correction) {
        review.askCorrection(number(), correction.items());
    }

    @POST
    @Path("/non-acceptance")
    @Operation(summary = "Refuses to accept, with the reason 不予受理")
    @APIResponse(responseCode = "204", description = "Done")
    public void refuseAcceptance(@NotNull Opinion reason) {
        review.refuseAcceptance(number(), reason.opinion());
    }

    @POST
    @Path("/steps/{step}/claim")
    @Operation(summary = "Claims a step that a group may sign 签收")
    @APIResponse(responseCode = "204", description = "Done")
    public void claim(@PathParam("step") long step) {
        handling.claim(number(), new StepId(step));
    }

    @POST
    @Path("/steps/{step}/signature")
    @Operation(summary = "Signs with an opinion; on the deciding step this decides the case")
    @APIResponse(responseCode = "204", description = "Done")
    public void sign(@PathParam("step") long step, @NotNull @Valid Signature signature) {
        handling.sign(number(), new StepId(step), signature.outcome(), signature.opinion());
    }

    @POST
    @Path("/steps/{step}/return")
    @Operation(summary = "Sends back to an earlier step 驳回")
    @APIResponse(responseCode = "204", description = "Done")
    public void sendBack(@PathParam("step") long step, @NotNull @Valid Return back) {
        handling.sendBack(number(), new StepId(step), back.to(), back.reason());
    }

    private ApplicationNumber number() {
        return new ApplicationNumber(number);
    }
}
