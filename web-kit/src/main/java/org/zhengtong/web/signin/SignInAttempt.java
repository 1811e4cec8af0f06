package org.zhengtong.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.zhengtong.platform.security.audit.SignInWay;

/**
 * That somebody shows a password, and under which name.
 *
 * @param name as typed: it may be anything, even a password in the wrong field
 */
record SignInAttempt(String name, SignInWay way) {

    private static final String FORM = "/j_security_check";
    private static final String BASIC = "basic ";

    /** Empty for a request that only goes on with the session it has. */
    static Optional<SignInAttempt> of(HttpServletRequest request) {
        if ("POST".equals(request.getMethod()) && request.getRequestURI().endsWith(FORM)) {
            return Optional.ofNullable(request.getParameter("j_username"))
                    .map(name -> new SignInAttempt(name, SignInWay.FORM));
        }
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BASIC, 0, BASIC.length()))
                .map(header -> new SignInAttempt(nameIn(header.substring(BASIC.length())), SignInWay.TOOL));
    }

    private static String nameIn(String credentials) {
        try {
            var plain = new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8);
            return plain.substring(0, Math.max(0, plain.indexOf(':')));
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
