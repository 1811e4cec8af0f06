package org.zhengtong.web.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.Audience;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.publicservice.approval.LifeEvent;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.MatterQuery;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.DirectFiling;
import org.zhengtong.web.api.Problem;

/** Matters: what can be applied for, with its guide and form. */
@Path("/matters")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "What went wrong (RFC 9457)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class MattersResource {

    @Inject
    Catalogue catalogue;

    @Inject
    DirectFiling filing;

    @GET
    @Operation(summary = "Finds matters by audience, life event, unit, letter and free text")
    @APIResponse(responseCode = "200", description = "One page of them")
    public Page<MatterSummary> search(
            @Parameter(description = "Words or pinyin of the name, keywords, materials") @QueryParam("q") String text,
            @QueryParam("audience") Audience audience,
            @QueryParam("lifeEvent") LifeEvent lifeEvent,
            @Parameter(description = "Code of the responsible unit") @QueryParam("unit") String unit,
            @Parameter(description = "First letter of the name in pinyin") @QueryParam("letter") String letter,
            @Parameter(description = "Only those that are filed online") @QueryParam("online") @DefaultValue("false")
                    boolean online,
            @Parameter(description = "From 1; 50 matters each") @QueryParam("page") @DefaultValue("1") int page) {
        var query = new MatterQuery(audience, lifeEvent, unit, letter, text, online);
        return catalogue.search(query, Page.Request.ofNumber(page, 50));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Tells everything about a matter: guide, form, materials, limits")
    @APIResponse(responseCode = "200", description = "The version in force")
    public MatterDefinition matter(@PathParam("code") String code) {
        return catalogue.matter(code).orElseThrow(() -> new NotFound(MatterDefinition.class, code));
    }

    @POST
    @Path("/{code}/materials/{material}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Uploads a file for a material; the handle goes into the application")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = FileHandle.class)))
    public Response attach(
            @PathParam("code") String code,
            @PathParam("material") String material,
            @Parameter(description = "The file's name with its ending") @QueryParam("name") @DefaultValue("file")
                    String name,
            InputStream content) {
        FileHandle handle = filing.upload(code, material, name, content);
        return Response.status(Response.Status.CREATED).entity(handle).build();
    }
}
