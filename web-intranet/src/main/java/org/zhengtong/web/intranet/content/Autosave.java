package org.zhengtong.web.intranet.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.boundary.AutosaveDesk;

/** Takes what stands in a writer's form every few seconds; answers with nothing, or with the status of what went wrong. */
@WebServlet("/content/autosave")
public class Autosave extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";
    private static final String SERIAL = "\\d{1,9}";
    private static final int MOST_FIELDS = 60;

    @Inject
    transient AutosaveDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = String.valueOf(request.getParameter("number"));
        var seen = String.valueOf(request.getParameter("seen"));
        if (!number.matches(NUMBER)
                || !seen.matches(SERIAL)
                || request.getParameterMap().size() > MOST_FIELDS) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            desk.keep(new ArticleNumber(Long.parseLong(number)), Integer.parseInt(seen), fields(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NotFound outOfReach) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation tooMuch) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }
}
