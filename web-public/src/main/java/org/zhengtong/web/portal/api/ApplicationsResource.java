package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FileApplication;
import org.zhengtong.publicservice.approval.boundary.DirectFiling;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.web.api.ApiLanguage;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.api.Problem;
import org.zhengtong.web.words.Words;

/** Applications: file one, ask where it is. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ApplicationsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    DirectFiling filing;

    @Inject
    Progress progress;

    @Inject
    Limits limits;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Files an application",
            description = "The query code is told this once. The same requestId gets the first receipt again.")
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            content = @Content(schema = @Schema(implementation = FiledApplication.class)))
    public Response file(@NotNull FileApplication application) {
        var result = filing.file(application);
        if (result.isFiled()) {
            var receipt = result.receipt();
            var answer = new FiledApplication(receipt.number().value(), receipt.queryCode(), receipt.submittedAt());
            return Response.status(Response.Status.CREATED).entity(answer).build();
        }
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(incomplete(result.faults()))
                .build();
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Tells where an application is, what comes next, by when and by which rule")
    @APIResponse(responseCode = "200", description = "Its progress")
    public ApplicationProgress progress(
            @PathParam("number") String number,
            @Parameter(description = "From the receipt; left out by the account that filed") @HeaderParam("Query-Code")
                    String queryCode) {
        if (queryCode != null && !limits.allowsGuess(request.getRemoteAddr() + "/" + number)) {
            throw new ClientErrorException(429);
        }
        return ApplicationProgress.of(
                progress.progress(new ApplicationNumber(number), queryCode), ApiLanguage.of(headers));
    }

    private Problem incomplete(List<FieldFault> faults) {
        var locale = ApiLanguage.of(headers);
        var words = Words.in(locale);
        var places = faults.stream()
                .map(fault -> new Problem.Fault(
                        fault.subject(),
                        fault.key(),
                        fault.label().in(locale) + ": "
                                + (fault.own() == null ? "" : fault.own().in(locale))
                                + words.text(fault.key(), fault.parameters().toArray())))
                .toList();
        var title = words.text("api.problem.incomplete", faults.size());
        return new Problem("urn:zhengtong:problem:incomplete", title, UNPROCESSABLE, null, places);
    }
}
