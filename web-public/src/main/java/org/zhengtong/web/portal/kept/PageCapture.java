package org.zhengtong.web.portal.kept;

import io.undertow.util.HttpString;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infinispan.Cache;
import org.zhengtong.web.portal.Elder;

/**
 * Takes a page off the line when it was rendered, and keeps it if it said that it may be kept and nothing personal came
 * along: status 200, no cookie, no session, no parameter but its own.
 */
public class PageCapture extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NOT_KEPT = Set.of("date", "connection", "transfer-encoding", "content-length");

    @Resource(lookup = "java:jboss/infinispan/cache/zhengtong/pages")
    transient Cache<String, Object> finished;

    @Resource(lookup = "java:jboss/infinispan/cache/zhengtong/marks")
    transient Cache<String, Object> marks;

    @Inject
    transient Clock clock;

    @Inject
    transient StaleObserver observer;

    private transient KeptPages pages;

    @Override
    public void init() {
        pages = KeptPages.of(getServletContext());
        pages.use(finished, marks);
        observer.watchOver(pages);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var path = request.getRequestURI();
        var before = pages.marksNow(new PageKey(path, ""));
        var captured = new CapturedResponse(request, response);
        chain.doFilter(request, captured);
        if (!captured.isCaptured()) {
            return;
        }
        captured.finish();
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        var page = KeptPage.of(before.orElse(""), headers(response), captured.bytes());
        mayBeKept(path, request, response).ifPresent(key -> keep(key, page, before.isPresent(), mattering(request)));
        send(page, request, response);
    }

    private void keep(PageKey key, KeptPage page, boolean marked, List<String> mattering) {
        if (marked) {
            pages.keep(key, page, mattering, untilMidnight());
        } else {
            pages.mark(key);
        }
    }

    /** @param path as it was asked for; after a forward the request names another one */
    private static Optional<PageKey> mayBeKept(String path, HttpServletRequest request, HttpServletResponse response) {
        boolean anonymous = request.getSession(false) == null && response.getHeader("Set-Cookie") == null;
        var mattering = mattering(request);
        boolean own = mattering.containsAll(request.getParameterMap().keySet())
                && path.indexOf(';') < 0
                // The same page by another address: nobody would find it again.
                && path.indexOf('%') < 0;
        if (response.getStatus() != HttpServletResponse.SC_OK || !anonymous || !own) {
            return Optional.empty();
        }
        Map<String, List<String>> given = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        return Optional.ofNullable(PageKey.of(path, mattering, given, look(request)));
    }

    private static String look(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> Elder.COOKIE.equals(cookie.getName()))
                .map(cookie -> Elder.Mode.of(cookie.getValue()).code())
                .findFirst()
                .orElse(Elder.Mode.OFF.code());
    }

    @SuppressWarnings("unchecked")
    static List<String> mattering(HttpServletRequest request) {
        return (List<String>) request.getAttribute(PublicPage.MATTERING);
    }

    private static List<KeptPage.Header> headers(HttpServletResponse response) {
        return response.getHeaderNames().stream()
                .filter(name -> !NOT_KEPT.contains(name.toLowerCase(java.util.Locale.ROOT)))
                .map(name -> new KeptPage.Header(HttpString.tryFromString(name), response.getHeader(name)))
                .toList();
    }

    /** Pages show today's date. */
    private Duration untilMidnight() {
        var now = ZonedDateTime.now(clock);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone()));
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", page.tag());
        boolean zip = KeptPagesHandler.accepts(request.getHeader("Accept-Encoding"));
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = page.body(zip);
        var bytes = new byte[body.remaining()];
        body.get(bytes);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
