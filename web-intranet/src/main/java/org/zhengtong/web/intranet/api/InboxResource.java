package org.zhengtong.web.intranet.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.InboxCounts;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.web.api.Problem;

/** What waits for the caller's signature. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class InboxResource {

    @Inject
    ApprovalRecords records;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Lists what waits for the caller, ordered by deadline")
    @APIResponse(responseCode = "200", description = "One page of it")
    public Page<InboxItem> inbox(
            @Parameter(description = "How near the deadline is") @QueryParam("light") InboxLight light,
            @Parameter(description = "Part of a number or title") @QueryParam("q") String text,
            @Parameter(description = "From 1; 50 each") @QueryParam("page") @DefaultValue("1") int page) {
        return records.inbox(caller.required(), new InboxFilter(light, null, text), Page.Request.ofNumber(page, 50));
    }

    @GET
    @Path("/counts")
    @Operation(summary = "Counts what waits for the caller")
    @APIResponse(responseCode = "200", description = "How many, by how near the deadline is")
    public InboxCounts counts() {
        return records.counts(caller.required());
    }
}
