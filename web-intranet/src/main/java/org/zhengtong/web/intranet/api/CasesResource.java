package org.zhengtong.web.intranet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;

/** Cases: read one, act on its open step. */
@Path("/cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
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
    public record Correction(List<CorrectionItem> items) {}

    /** One of the outcomes that the step offers, with the opinion. */
    public record Signature(String outcome, String opinion) {}

    /** Where to, and why. */
    public record Return(String to, String reason) {}

    @GET
    public CaseView open() {
        return board.open(number());
    }

    /** 受理. */
    @POST
    @Path("/acceptance")
    public void accept(Opinion opinion) {
        review.accept(number(), opinion == null ? null : opinion.opinion());
    }

    /** 一次性告知补正. */
    @POST
    @Path("/correction")
    public void askCorrection(Correction correction) {
        review.askCorrection(number(), correction.items());
    }

    /** 不予受理. */
    @POST
    @Path("/non-acceptance")
    public void refuseAcceptance(Opinion reason) {
        review.refuseAcceptance(number(), reason.opinion());
    }

    @POST
    @Path("/steps/{step}/claim")
    public void claim(@PathParam("step") long step) {
        handling.claim(number(), new StepId(step));
    }

    /** Signs with an opinion; on the deciding step this decides the case. */
    @POST
    @Path("/steps/{step}/signature")
    public void sign(@PathParam("step") long step, Signature signature) {
        handling.sign(number(), new StepId(step), signature.outcome(), signature.opinion());
    }

    /** 驳回 to an earlier step. */
    @POST
    @Path("/steps/{step}/return")
    public void sendBack(@PathParam("step") long step, Return back) {
        handling.sendBack(number(), new StepId(step), back.to(), back.reason());
    }

    private ApplicationNumber number() {
        return new ApplicationNumber(number);
    }
}
