package org.zhengtong.web.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.web.words.ConstraintWords;
import org.zhengtong.web.words.Words;

/** Turns every failure into a problem in the caller's language; a crash is logged and tells nothing of its inside. */
public abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {

    /** Whatever else it is. */
    @Provider
    public static class OfAnything extends ProblemMapper<Throwable> {}

    /** In place of the library's own, which answers in plain text. */
    @Provider
    public static class OfJson extends ProblemMapper<JsonProcessingException> {}

    /** In place of the server's own, which answers in plain text. */
    @Provider
    public static class OfConstraints extends ProblemMapper<ConstraintViolationException> {}

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SECONDS_TO_WAIT = 60;

    @Context
    HttpHeaders headers;

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(T thrown) {
        var words = Words.in(ApiLanguage.of(headers));
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            var problem = problem(each, words);
            if (problem != null) {
                return response(problem);
            }
        }
        LOG.error("REST call failed", thrown);
        return response(Problem.of("crash", words.get("api.problem.crash"), 500));
    }

    private Problem problem(Throwable thrown, Words words) {
        if (thrown instanceof RuleViolation violation) {
            var title =
                    words.text(violation.rule().key(), violation.parameters().toArray());
            var status = violation.rule().overtaken() ? CONFLICT : UNPROCESSABLE;
            return new Problem("urn:zhengtong:rule:" + violation.rule().key(), title, status, null, List.of());
        }
        if (thrown instanceof ConstraintViolationException violations) {
            return constraints(violations, words);
        }
        if (thrown instanceof OptimisticLockException) {
            return Problem.of("changed-meanwhile", words.get("api.problem.changed"), CONFLICT);
        }
        if (thrown instanceof NotFound) {
            return Problem.of("not-found", words.get("api.problem.notFound"), 404);
        }
        if (thrown instanceof EJBAccessException || thrown instanceof AccessLocalException) {
            var anonymous = security.getUserPrincipal() == null;
            return Problem.of(
                    anonymous ? "sign-in-needed" : "forbidden",
                    words.get(anonymous ? "api.problem.signIn" : "api.problem.forbidden"),
                    anonymous ? 401 : 403);
        }
        if (thrown instanceof JacksonException unreadable) {
            return badRequest(words, places(unreadable, words));
        }
        return thrown instanceof WebApplicationException web ? ofStatus(web, words) : null;
    }

    private static Problem constraints(ConstraintViolationException violations, Words words) {
        var faults = violations.getConstraintViolations().stream()
                .map(each -> new Problem.Fault(
                        last(each.getPropertyPath().toString()),
                        each.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        ConstraintWords.of(each, words)))
                .toList();
        return new Problem("urn:zhengtong:problem:invalid", words.get("api.problem.invalid"), 400, null, faults);
    }

    private static Problem badRequest(Words words, List<Problem.Fault> faults) {
        return new Problem("urn:zhengtong:problem:bad-request", words.get("api.problem.badRequest"), 400, null, faults);
    }

    /** The member of the request that could not be read; none where the whole is no JSON. */
    private static List<Problem.Fault> places(JacksonException unreadable, Words words) {
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return List.of();
        }
        var place = mapping.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return List.of(new Problem.Fault(place, "Unreadable", words.text("api.problem.unreadable", place)));
    }

    private static Problem ofStatus(WebApplicationException web, Words words) {
        // A parameter of the wrong form; the specification calls it not found.
        if (web instanceof NotFoundException && web.getCause() != null) {
            return badRequest(words, List.of());
        }
        var status = web.getResponse().getStatus();
        return switch (status) {
            case 404 -> Problem.of("not-found", words.get("api.problem.notFound"), status);
            case 405 -> Problem.of("method-not-allowed", words.get("api.problem.method"), status);
            case TOO_MANY -> Problem.of("too-many-requests", words.get("api.problem.tooMany"), status);
            case 401 -> Problem.of("sign-in-needed", words.get("api.problem.signIn"), status);
            default -> Problem.of("bad-request", words.get("api.problem.badRequest"), status);
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Response response(Problem problem) {
        var response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Zhengtong\", charset=\"UTF-8\"");
        }
        if (problem.status() == TOO_MANY) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return response.build();
    }
}
