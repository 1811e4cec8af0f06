package org.zhengtong.web.pages;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.platform.security.audit.CallSource;

/** Tells the audit trail where a request comes from. Behind a proxy the server itself takes the address that it forwards. */
public class CallOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CallSource source;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        source.comesFrom(request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
