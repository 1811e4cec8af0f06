package org.zhengtong.bench;

import io.undertow.Undertow;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine can do at best: Undertow on a worker thread, answering with bytes from memory. A process of its own. */
public final class BareServer {

    private BareServer() {}

    /** @param arguments port, file with the body */
    public static void main(String[] arguments) throws Exception {
        var body = ByteBuffer.allocateDirect((int) Files.size(Path.of(arguments[1])));
        body.put(Files.readAllBytes(Path.of(arguments[1]))).flip();
        Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
                .setHandler(new BlockingHandler(exchange -> {
                    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
                    exchange.getResponseSender().send(body.duplicate());
                }))
                .build()
                .start();
    }
}
