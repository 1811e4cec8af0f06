package org.zhengtong.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhengtong.web.words.Words;

/** A problem for tools, written where no REST call has begun yet. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** Whether the path belongs to a REST interface. */
    public static boolean isWantedAt(String servletPath) {
        return servletPath.equals("/api") || servletPath.startsWith("/api/");
    }

    /**
     * @param kind stable for programs
     * @param key of the words
     */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, String kind, String key, int status)
            throws IOException {
        var words = Words.in(ApiLanguage.of(request));
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        var json = new JsonMapping().getContext(Problem.class);
        response.getOutputStream().write(json.writeValueAsBytes(Problem.of(kind, words.get(key), status)));
    }
}
