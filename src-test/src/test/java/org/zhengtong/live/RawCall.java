package org.zhengtong.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request written by hand: what no proper client would send, or from another address of this machine. */
record RawCall(String base, String from) {

    static final String HERE = "127.0.0.1";
    static final String ELSEWHERE = "127.0.0.2";

    /** @return everything that the server answers until it ends the connection */
    String send(String requestLine, String... headers) throws IOException {
        var address = URI.create(base);
        var request = new StringBuilder(requestLine + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        try (var socket = new Socket(InetAddress.getByName(HERE), address.getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
