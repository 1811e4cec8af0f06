package org.zhengtong.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.zhengtong.platform.support.files.StoredFile;

/**
 * Hands files out. What browsers can show without running anything is shown, all else is saved; nothing in a file may
 * run or load anything on this site.
 */
public final class Download {

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final String PDF = "application/pdf";
    private static final String VIDEO = "video/";

    private Download() {}

    /** @param content closed when it is sent */
    public static void send(HttpServletResponse response, StoredFile file, InputStream content) throws IOException {
        try (content) {
            head(response, file.name(), file.mediaType());
            response.setContentLengthLong(file.size());
            content.transferTo(response.getOutputStream());
        }
    }

    /** Everything that goes before the bytes. */
    public static void head(HttpServletResponse response, String name, String mediaType) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition",
                (SHOWN.contains(mediaType) ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded);
        response.setHeader("Content-Security-Policy", policy(mediaType));
    }

    private static String policy(String mediaType) {
        if (PDF.equals(mediaType)) {
            // browsers' own PDF readers refuse to work in a sandbox
            return "frame-ancestors 'none'";
        }
        // a video that is opened by itself stands in a page of the browser's, which asks for it once more
        return mediaType.startsWith(VIDEO)
                ? "default-src 'none'; media-src 'self'; frame-ancestors 'none'"
                : "default-src 'none'; sandbox";
    }
}
