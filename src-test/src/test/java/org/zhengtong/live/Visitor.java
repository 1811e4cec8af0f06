package org.zhengtong.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills in forms, follows nothing by itself. */
public final class Visitor {

    private static final String PASSWORD = "Zhengtong-2026";
    private static final Pattern INPUT = Pattern.compile("<input [^>]*name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String base;

    public Visitor(String base) {
        this.base = base;
    }

    public HttpResponse<String> open(String path, String... headers) throws IOException {
        return text(request(path, headers).GET());
    }

    HttpResponse<String> call(String method, String path, String... headers) throws IOException {
        return text(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Sends a form as the browser would. */
    HttpResponse<String> send(String path, Map<String, String> form, String... headers) throws IOException {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return text(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same with a file in it. */
    public HttpResponse<String> upload(String path, Map<String, String> form, String field, String name, byte[] file)
            throws IOException {
        var boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        form.forEach((key, value) -> body.writeBytes(part(
                boundary,
                "name=\"" + key + "\"",
                "text/plain; charset=UTF-8",
                value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(
                part(boundary, "name=\"" + field + "\"; filename=\"" + name + "\"", "application/octet-stream", file));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return text(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String named, String type, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + named + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    byte[] download(String path) throws IOException {
        return answer(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /** Signs in at the intranet's door. */
    public HttpResponse<String> signIn(String login) throws IOException {
        return signIn(login, PASSWORD);
    }

    HttpResponse<String> signIn(String login, String password) throws IOException {
        open("/intranet/");
        return send("/intranet/j_security_check", Map.of("j_username", login, "j_password", password));
    }

    /** What the form of a page would send as it stands: hidden fields and its button. */
    public static Map<String, String> form(HttpResponse<String> page, String id) {
        var body = page.body();
        var start = body.indexOf("<form id=\"" + id + "\"");
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(body.substring(start, body.indexOf("</form>", start)));
        while (inputs.find()) {
            var value = VALUE.matcher(inputs.group());
            fields.put(inputs.group(1), value.find() ? value.group(1) : "");
        }
        return fields;
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> text(HttpRequest.Builder request) throws IOException {
        return answer(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading)
            throws IOException {
        try {
            return client.send(request.build(), reading);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
