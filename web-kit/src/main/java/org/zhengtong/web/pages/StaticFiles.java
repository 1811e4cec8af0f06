package org.zhengtong.web.pages;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the theme's files: {@code /static/<fingerprint>/public.css}. */
@WebServlet(urlPatterns = Statics.PATH + "*", loadOnStartup = 1)
public class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    public void init() {
        Statics.of(getServletContext());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var statics = Statics.of(getServletContext());
        var path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        int slash = path.indexOf('/', 1);
        var file = statics.find(path.substring(slash + 1));
        if (slash < 0 || file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean fresh = path.substring(1, slash).equals(statics.fingerprint());
        response.setHeader("Cache-Control", fresh ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType(file.get().type());
        var bytes = file.get().plain();
        if (file.get().compressed() != null) {
            response.setHeader("Vary", "Accept-Encoding");
            var accepted = request.getHeader("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = file.get().compressed();
            }
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
