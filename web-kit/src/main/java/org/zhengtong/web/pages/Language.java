package org.zhengtong.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.web.words.Tongue;

/**
 * In which language a request is answered. The public portal has one address a language ({@code /en/…}), so that a
 * finished page can be kept under its address; the intranet remembers a person's choice in a cookie.
 */
@Named
@RequestScoped
public class Language {

    /** Context parameter: {@code address} or {@code cookie}. */
    public static final String WHERE = "org.zhengtong.web.LANGUAGE";

    public static final String COOKIE = "ZTLANG";
    static final String ATTRIBUTE = Language.class.getName();
    private static final String PREFIX = "/en";

    /** Works for requests that no filter of ours has seen, such as those the container refused. */
    public static Tongue of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Tongue tongue) {
            return tongue;
        }
        return isInAddress(request.getServletContext())
                ? (isEnglish(originalPath(request)) ? Tongue.ENGLISH : Tongue.CHINESE)
                : chosen(request).orElseGet(() -> wanted(request));
    }

    public static Tongue current() {
        var faces = FacesContext.getCurrentInstance();
        if (faces == null || !(faces.getExternalContext().getRequest() instanceof HttpServletRequest request)) {
            return Tongue.CHINESE;
        }
        return of(request);
    }

    static boolean isInAddress(ServletContext context) {
        return "address".equals(context.getInitParameter(WHERE));
    }

    static boolean isEnglish(String path) {
        return path.equals(PREFIX) || path.startsWith(PREFIX + "/");
    }

    /** The path without its language. */
    static String plain(String path) {
        return isEnglish(path) ? path.substring(PREFIX.length()) : path;
    }

    /** A path of the portal as it has to be written into a link in this language. */
    public static String address(String path, Tongue tongue, ServletContext context) {
        var prefix = tongue == Tongue.ENGLISH && isInAddress(context) ? PREFIX : "";
        return context.getContextPath() + prefix + path;
    }

    private static String originalPath(HttpServletRequest request) {
        var uri = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
        return uri.substring(Math.min(uri.length(), request.getContextPath().length()));
    }

    /** What the browser asks for; without a wish, Chinese. */
    private static Tongue wanted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Tongue.CHINESE : Tongue.of(request.getLocale());
    }

    private static Optional<Tongue> chosen(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Tongue.of(Locale.forLanguageTag(cookie.getValue())))
                .findFirst();
    }

    public Tongue getTongue() {
        return current();
    }

    /** For {@code lang} attributes. */
    public String getTag() {
        return current().tag();
    }

    public boolean isEnglish() {
        return current() == Tongue.ENGLISH;
    }

    /** For {@code lang} attributes of the link to the other language. */
    public String getOtherTag() {
        return current().other().tag();
    }

    /** This very page, with its parameters, in the other language. */
    public String getOtherAddress() {
        var context = request().getServletContext();
        var here = here();
        return isInAddress(context)
                ? address(here, current().other(), context)
                : context.getContextPath() + LanguageChoice.linkTo(current().other(), here);
    }

    /** This very page, with its parameters, encoded to be a parameter itself. */
    public String getBack() {
        return URLEncoder.encode(
                address(here(), current(), request().getServletContext())
                        .substring(request().getContextPath().length()),
                StandardCharsets.UTF_8);
    }

    private static String here() {
        var request = request();
        var path = originalPath(request);
        var query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) instanceof String forwarded
                ? forwarded
                : request.getQueryString();
        return (isInAddress(request.getServletContext()) ? plain(path) : path) + (query == null ? "" : "?" + query);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
