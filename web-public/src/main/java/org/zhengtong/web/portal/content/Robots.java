package org.zhengtong.web.portal.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.web.pages.Site;

/** What search engines may read (RFC 9309): all that is public, nothing that belongs to a person or a case. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> SHUT = List.of(
            "/account/",
            "/api/",
            "/approval/apply",
            "/approval/application",
            "/approval/progress",
            "/intranet/",
            "/payment/",
            "/search",
            "/sign-in");

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var shut = SHUT.stream()
                .map(path -> "Disallow: " + path + "\nDisallow: /en" + path + "\n")
                .collect(Collectors.joining());
        response.getWriter().print("User-agent: *\n" + shut + "\nSitemap: " + site.getRoot() + "/sitemap.xml\n");
    }
}
