package org.zhengtong.web.portal.kept;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One page, ready to be sent. Its bytes lie outside the heap, from where they go to the network without another copy.
 *
 * @param marks of its area when it was rendered; it is stale once they are others
 */
record KeptPage(String marks, String tag, List<Header> headers, ByteBuffer plain, ByteBuffer zipped) {

    record Header(HttpString name, String value) {}

    static KeptPage of(String marks, List<Header> headers, byte[] page) throws IOException {
        return new KeptPage(marks, tagOf(page), List.copyOf(headers), outside(page), outside(zip(page)));
    }

    /** The bytes of one sending; positions are its own. */
    ByteBuffer body(boolean zip) {
        return (zip ? zipped : plain).duplicate();
    }

    void putHeaders(HeaderMap into, boolean zip) {
        for (var header : headers) {
            into.put(header.name(), header.value());
        }
        into.put(Headers.ETAG, tag);
        if (zip) {
            into.put(Headers.CONTENT_ENCODING, "gzip");
        }
    }

    /** Whether a browser that names these tags has this very page. */
    boolean isNamedBy(String tags) {
        return tags != null && (tags.contains(tag) || tags.equals("*"));
    }

    private static String tagOf(byte[] page) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(page);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 10) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] zip(byte[] page) throws IOException {
        var out = new ByteArrayOutputStream(page.length / 3);
        try (var zip = new Best(out)) {
            zip.write(page);
        }
        return out.toByteArray();
    }

    private static ByteBuffer outside(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }

    /** Compressed once, sent often: as small as can be. */
    private static final class Best extends GZIPOutputStream {

        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
