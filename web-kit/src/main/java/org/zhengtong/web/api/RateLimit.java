package org.zhengtong.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.zhengtong.platform.security.audit.CallSource;
import org.zhengtong.web.words.Words;

/** Notes where a REST call comes from, and refuses an address that calls too often. */
@Provider
public class RateLimit implements ContainerRequestFilter {

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @Inject
    Limits limits;

    @Inject
    CallSource source;

    @Override
    public void filter(ContainerRequestContext context) {
        var address = request.getRemoteAddr();
        source.comesFrom(address);
        if (!limits.allowsCall(address)) {
            var words = Words.in(ApiLanguage.of(headers));
            context.abortWith(Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, 60)
                    .type(Problem.MEDIA_TYPE)
                    .entity(Problem.of("too-many-requests", words.get("api.problem.tooMany"), 429))
                    .build());
        }
    }
}
