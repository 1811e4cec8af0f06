package org.zhengtong.web.portal.kept;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import org.zhengtong.web.portal.Elder;

/** Answers with a kept page if there is one, on the thread that reads the request; it never waits for anything. */
final class KeptPagesHandler implements HttpHandler {

    private final KeptPages pages;
    private final HttpHandler next;

    KeptPagesHandler(KeptPages pages, HttpHandler next) {
        this.pages = pages;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var page = find(exchange);
        if (page == null) {
            next.handleRequest(exchange);
            return;
        }
        boolean zip = accepts(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING));
        page.putHeaders(exchange.getResponseHeaders(), zip);
        if (page.isNamedBy(exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH))) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED).endExchange();
            return;
        }
        var body = page.body(zip);
        exchange.setResponseContentLength(body.remaining());
        if (Methods.HEAD.equals(exchange.getRequestMethod())) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(body);
        }
    }

    private KeptPage find(HttpServerExchange exchange) {
        var method = exchange.getRequestMethod();
        if (!Methods.GET.equals(method) && !Methods.HEAD.equals(method)) {
            return null;
        }
        var path = exchange.getRelativePath();
        var mattering = pages.parametersOf(path);
        if (mattering == null) {
            return null;
        }
        var cookie = exchange.getRequestCookie(Elder.COOKIE);
        var look = Elder.Mode.of(cookie == null ? "" : cookie.getValue()).code();
        var key = PageKey.of(path, mattering, exchange.getQueryParameters(), look);
        return key == null ? null : pages.find(key);
    }

    static boolean accepts(String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }
}
