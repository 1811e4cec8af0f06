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

/** Matters: what can be applied for, with its guide and form. */
@Path("/matters")
@Produces(MediaType.APPLICATION_JSON)
public class MattersResource {

    @Inject
    Catalogue catalogue;

    @Inject
    DirectFiling filing;

    /** @param page from 1; 50 matters each */
    @GET
    public Page<MatterSummary> search(
            @QueryParam("q") String text,
            @QueryParam("audience") Audience audience,
            @QueryParam("lifeEvent") LifeEvent lifeEvent,
            @QueryParam("unit") String unit,
            @QueryParam("letter") String letter,
            @QueryParam("online") @DefaultValue("false") boolean online,
            @QueryParam("page") @DefaultValue("1") int page) {
        var query = new MatterQuery(audience, lifeEvent, unit, letter, text, online);
        return catalogue.search(query, Page.Request.ofNumber(page, 50));
    }

    @GET
    @Path("/{code}")
    public MatterDefinition matter(@PathParam("code") String code) {
        return catalogue.matter(code).orElseThrow(() -> new NotFound(MatterDefinition.class, code));
    }

    /**
     * Uploads a file for a material; the handle goes into the application.
     *
     * @param name the file's name with its ending
     */
    @POST
    @Path("/{code}/materials/{material}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response attach(
            @PathParam("code") String code,
            @PathParam("material") String material,
            @QueryParam("name") @DefaultValue("file") String name,
            InputStream content) {
        FileHandle handle = filing.upload(code, material, name, content);
        return Response.status(Response.Status.CREATED).entity(handle).build();
    }
}
