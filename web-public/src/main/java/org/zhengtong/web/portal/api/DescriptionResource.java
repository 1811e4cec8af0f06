package org.zhengtong.web.portal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of this interface, made at build time from its annotations. */
@Path("/openapi.json")
public class DescriptionResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream openApi() {
        return DescriptionResource.class.getResourceAsStream("/openapi/openapi.json");
    }
}
