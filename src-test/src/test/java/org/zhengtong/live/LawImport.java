package org.zhengtong.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhengtong.samples.Rest;
import org.zhengtong.samples.RestBodies;

/** An archive of texts on its way into the column 法律法规, as its editor sends it and a reader sees it arrive. */
public final class LawImport {

    private static final String EDITOR = "hu.lian";
    private static final String PAGE = "/intranet/content/imports";
    private static final String COLUMN = "regulations/laws";
    private static final Pattern LAWS = Pattern.compile("<option value=\"(\\d+)\"[^>]*>[^<]*法律法规");

    private final Visitor editor;
    private final Rest reader;

    public LawImport(String base) {
        editor = new Visitor(base);
        reader = new Rest(base, null);
    }

    /** @return the address of the page that tells how far it is */
    public String begin(byte[] archive) throws IOException {
        editor.signIn(EDITOR);
        var page = editor.open(PAGE);
        var column = LAWS.matcher(page.body());
        if (!column.find()) {
            throw new IllegalStateException("no column for laws among " + page.body());
        }
        var form = Visitor.form(page, "import");
        form.remove("file");
        form.putAll(Map.of("column", column.group(1), "language", "ZH", "source", "县司法局", "publish", "true"));
        var answer = editor.upload(PAGE, form, "file", "laws.zip", archive);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    /** How many articles of the column are published. */
    public int published() throws IOException {
        return articles(0).get("total").asInt();
    }

    /** A page of the column's articles. */
    JsonNode articles(int page) throws IOException {
        return RestBodies.good(reader.get("/api/content/articles?column=" + COLUMN + "&page=" + (page + 1)));
    }

    String progress(String address) throws IOException {
        editor.signIn(EDITOR);
        return editor.open(address.replaceFirst("^https?://[^/]+", "")).body();
    }

    /** @param texts Markdown by file name */
    public static byte[] archive(Map<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
