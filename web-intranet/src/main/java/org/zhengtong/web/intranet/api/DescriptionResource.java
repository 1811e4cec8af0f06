package org.zhengtong.web.intranet.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The description of this interface, made at build time from its annotations. */
@Path("/openapi.json")
public class DescriptionResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describes this interface")
    @APIResponse(
            responseCode = "200",
            description = "An OpenAPI file",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public InputStream openApi() {
        return DescriptionResource.class.getResourceAsStream("/openapi/openapi.json");
    }
}
