package org.zhengtong.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengtong.web.words.Tongue;

/**
 * Gives every page exactly one address a language: {@code /en/…} is the page without the prefix, answered in English; a
 * folder's page is its {@code index}; the file's extension is never shown, and what is no folder has no slash behind it.
 * Constraints of web.xml see the address as it was asked for, so what they guard is named there with and without the prefix.
 */
public class Addresses extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EXTENSION = ".xhtml";
    private static final String INDEX = "/index";
    /** Columns and articles are no files: they are looked up. Nothing that a browser could take for another server. */
    private static final Pattern WITH_SLASH = Pattern.compile("/content(?:/[A-Za-z0-9][A-Za-z0-9_-]*)+/");

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = request.getRequestURI().substring(request.getContextPath().length());
        if (asked.startsWith("/jakarta.faces.resource/") || asked.startsWith("/static/") || asked.startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        boolean inAddress = Language.isInAddress(request.getServletContext());
        var tongue = inAddress && Language.isEnglish(asked) ? Tongue.ENGLISH : Tongue.CHINESE;
        var path = inAddress ? Language.plain(asked) : asked;
        if (inAddress) {
            request.setAttribute(Language.ATTRIBUTE, tongue);
        }
        var proper = proper(path);
        if (!proper.equals(path) && isReading(request)) {
            moved(request, response, Language.address(proper, tongue, request.getServletContext()));
            return;
        }
        var view = path.endsWith("/") ? path + "index" : path;
        if (exists(request, view)) {
            lead(request, response, chain, view.equals(asked) ? null : view);
        } else if (isReading(request) && (hasStraySlash(path) || path.endsWith("/") && exists(request, bare(path)))) {
            moved(request, response, Language.address(bare(path), tongue, request.getServletContext()));
        } else if (path.endsWith("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            lead(request, response, chain, path.equals(asked) ? null : path);
        }
    }

    /** @param elsewhere where the page really is; null if it is where it was asked for */
    private static void lead(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String elsewhere)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (elsewhere == null) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(elsewhere).forward(request, response);
        }
    }

    /** The one way to write a path. */
    static String proper(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        var bare = path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
        return bare.endsWith(INDEX) ? bare.substring(0, bare.length() - INDEX.length() + 1) : bare;
    }

    static boolean hasStraySlash(String path) {
        return WITH_SLASH.matcher(path).matches();
    }

    private static String bare(String path) {
        return path.substring(0, path.length() - 1);
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean exists(HttpServletRequest request, String view) throws MalformedURLException {
        return request.getServletContext().getResource(view + EXTENSION) != null;
    }

    private static void moved(HttpServletRequest request, HttpServletResponse response, String address) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", query == null ? address : address + "?" + query);
    }
}
