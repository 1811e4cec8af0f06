package org.zhengtong.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;

/** A caller of the REST interfaces, as one of the demo county's people or as nobody. */
public final class Rest {

    /** The answer; a null node for no content, a text node for what is no JSON. */
    public record Answer(int status, HttpHeaders headers, JsonNode json) {

        public boolean isGood() {
            return status >= 200 && status < 300;
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PASSWORD = "Zhengtong-2026";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final String authorization;

    /** @param login null for nobody */
    public Rest(String base, String login) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.authorization = login == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes());
    }

    public Answer get(String path, String... headers) throws IOException {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, Object body, String... headers) throws IOException {
        var request = request(path, headers).header("Content-Type", "application/json");
        return send(request.POST(BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body))));
    }

    /** Any method with any body, also such as no good caller sends. */
    public Answer call(String method, String path, String body, String... headers) throws IOException {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
    }

    public Answer upload(String path, byte[] content, String... headers) throws IOException {
        var request = request(path, headers).header("Content-Type", "application/octet-stream");
        return send(request.POST(BodyPublishers.ofByteArray(content)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var json = response.body().length == 0 ? MAPPER.nullNode() : parsed(response.body());
            return new Answer(response.statusCode(), response.headers(), json);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException notJson) {
            return MAPPER.getNodeFactory().textNode(new String(body, java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
