package org.zhengtong.web.intranet.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Everything here is for staff, except the description of the interface. */
@Provider
public class StaffOnly implements ContainerRequestFilter {

    private static final String OPEN = "openapi.json";

    @Override
    public void filter(ContainerRequestContext context) {
        var open = context.getUriInfo().getPath().endsWith(OPEN);
        if (!open && !context.getSecurityContext().isUserInRole("intranet.use")) {
            throw new EJBAccessException("staff only");
        }
    }
}
