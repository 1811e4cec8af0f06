package org.zhengtong.web.intranet.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.boundary.DraftFiles;
import org.zhengtong.web.content.MediaAnswer;

/** Files of articles that are being worked on, for those who write or review them. */
@WebServlet("/content/media/*")
public class DraftMedia extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("/(\\d{1,18})/([0-9a-f]{8,64})");

    @Inject
    transient DraftFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = FORM.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var found = files.medium(new ArticleNumber(Long.parseLong(path.group(1))), path.group(2));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new MediaAnswer(request, response).send(path.group(2), found.get(), "private, max-age=3600");
    }
}
