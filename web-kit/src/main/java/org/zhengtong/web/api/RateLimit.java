package org.zhengtong.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.zhengtong.platform.security.audit.CallSource;

/** Notes where a REST call comes from, and refuses an address that calls too often. */
@Provider
public class RateLimit implements ContainerRequestFilter {

    @Context
    HttpServletRequest request;

    @Inject
    Limits limits;

    @Inject
    CallSource source;

    @Override
    public void filter(ContainerRequestContext context) {
        var address = request.getRemoteAddr();
        source.comesFrom(address);
        if (!limits.allowsCall(address)) {
            throw new ClientErrorException(429);
        }
    }
}
