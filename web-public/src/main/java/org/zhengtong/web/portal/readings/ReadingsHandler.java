package org.zhengtong.web.portal.readings;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/** Counts what was sent to readers, kept pages and fresh ones alike; it never waits for anything. */
public final class ReadingsHandler implements HttpHandler {

    private static final HttpString PURPOSE = new HttpString("Sec-Purpose");

    private final Tally tally;
    private final HttpHandler next;

    public ReadingsHandler(Tally tally, HttpHandler next) {
        this.tally = tally;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var path = exchange.getRelativePath();
        if (Methods.GET.equals(exchange.getRequestMethod()) && concerns(path) && isReader(exchange)) {
            exchange.addExchangeCompleteListener((done, others) -> count(done, path, others));
        }
        next.handleRequest(exchange);
    }

    private static boolean concerns(String path) {
        return path.startsWith("/content/") || path.startsWith("/en/content/") || path.startsWith("/media/");
    }

    private static boolean isReader(HttpServerExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return Reading.isReader(headers.getFirst(Headers.USER_AGENT), headers.getFirst(PURPOSE));
    }

    /** A page that the browser still had was read again; a file that it had was not fetched. */
    private void count(HttpServerExchange done, String path, ExchangeCompletionListener.NextListener others) {
        try {
            var sent = done.getStatusCode() == StatusCodes.OK;
            if (sent || done.getStatusCode() == StatusCodes.NOT_MODIFIED) {
                Reading.article(path).ifPresent(each -> tally.seen(each, 1));
            }
            if (sent) {
                Reading.file(path).ifPresent(each -> tally.fetched(each, 1));
            }
        } finally {
            others.proceed();
        }
    }
}
