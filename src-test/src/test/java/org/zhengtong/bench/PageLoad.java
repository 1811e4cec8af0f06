package org.zhengtong.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Asks for one page over and over on connections that stay open: each client waits for its answer before it asks again. */
final class PageLoad {

    private static final int CLIENTS = 8;

    /** What came of it. */
    record Result(double perSecond, Latencies latencies, int bytes) {}

    private PageLoad() {}

    static Result run(int port, String path, int seconds) throws Exception {
        var latencies = new Latencies();
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        var clients = new ArrayList<Client>();
        for (var i = 0; i < CLIENTS; i++) {
            clients.add(new Client(port, path, until, latencies));
        }
        var began = System.nanoTime();
        clients.forEach(Thread::start);
        for (var client : clients) {
            client.join();
        }
        var took = (System.nanoTime() - began) / 1e9;
        return new Result(latencies.count() / took, latencies, clients.get(0).bodyBytes);
    }

    private static class Client extends Thread {

        private final int port;
        private final byte[] request;
        private final long until;
        private final Latencies latencies;
        private int bodyBytes;

        Client(int port, String path, long until, Latencies latencies) {
            this.port = port;
            this.until = until;
            this.latencies = latencies;
            this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public void run() {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
                while (System.nanoTime() < until) {
                    var asked = System.nanoTime();
                    socket.getOutputStream().write(request);
                    bodyBytes = readAnswer(in);
                    latencies.add(System.nanoTime() - asked);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static int readAnswer(InputStream in) throws IOException {
            var status = line(in);
            if (!status.contains(" 200 ")) {
                throw new IOException(status);
            }
            var length = -1;
            for (var header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (length < 0) {
                throw new IOException("no Content-Length: this is not a kept page");
            }
            in.skipNBytes(length);
            return length;
        }

        private static String line(InputStream in) throws IOException {
            var line = new StringBuilder(64);
            for (var next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("connection closed");
                }
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }
    }
}
