package org.zhengtong.web.errors;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;

/**
 * What went wrong, seen through the layers that wrapped it.
 *
 * @param cause the innermost exception that means something; the outermost one for a crash
 * @param number under which a crash stands in the log; shown to the person so that they can name it
 */
record Mishap(Kind kind, Throwable cause, String number) {

    /** Request attribute that carries the number to the error page. */
    static final String NUMBER = "mishapNumber";

    enum Kind {
        RULE(400),
        CONSTRAINTS(400),
        STALE(400),
        NOT_FOUND(404),
        FORBIDDEN(403),
        EXPIRED(400),
        CRASH(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    static Mishap of(Throwable thrown) {
        for (var each = thrown; each != null; each = each.getCause()) {
            var kind = kindOf(each);
            if (kind != Kind.CRASH) {
                return new Mishap(kind, each, "");
            }
        }
        return new Mishap(Kind.CRASH, thrown, newNumber());
    }

    private static Kind kindOf(Throwable thrown) {
        if (thrown instanceof RuleViolation) {
            return Kind.RULE;
        }
        if (thrown instanceof ConstraintViolationException) {
            return Kind.CONSTRAINTS;
        }
        if (thrown instanceof OptimisticLockException) {
            return Kind.STALE;
        }
        if (thrown instanceof NotFound) {
            return Kind.NOT_FOUND;
        }
        if (thrown instanceof EJBAccessException || thrown instanceof AccessLocalException) {
            return Kind.FORBIDDEN;
        }
        return thrown instanceof ViewExpiredException ? Kind.EXPIRED : Kind.CRASH;
    }

    private static String newNumber() {
        return Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
    }

    /** Whether the page can be shown again with a message. */
    boolean canBeSaid() {
        return kind == Kind.RULE || kind == Kind.CONSTRAINTS || kind == Kind.STALE;
    }

    int status() {
        return kind.status;
    }

    String page() {
        return kind == Kind.EXPIRED ? "/errors/expired" : "/errors/" + status();
    }

    /** What the error page has to know, where it is reached by a redirect. */
    String query(HttpServletRequest request) {
        if (kind == Kind.EXPIRED) {
            var asked = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return "?back=" + URLEncoder.encode(request.getServletPath() + asked, StandardCharsets.UTF_8);
        }
        return number.isEmpty() ? "" : "?number=" + number;
    }
}
