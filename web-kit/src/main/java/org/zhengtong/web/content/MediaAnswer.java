package org.zhengtong.web.content;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.zhengtong.portal.content.MediaFile;
import org.zhengtong.web.pages.ByteRange;
import org.zhengtong.web.pages.Download;

/**
 * Sends a picture, a video or an attachment, or the part of it that was asked for: whoever watches a video jumps within it,
 * and some browsers play none of a server that sends no parts. Nothing is in memory as a whole.
 */
public final class MediaAnswer {

    private static final int BUFFER = 64 * 1024;

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    public MediaAnswer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /**
     * @param key belongs to the file's content
     * @param file is closed when it is sent
     * @param caching who may keep it, and how long
     */
    public void send(String key, MediaFile file, String caching) throws IOException {
        try (var content = file.content()) {
            var tag = '"' + key + '"';
            response.setHeader("ETag", tag);
            response.setHeader("Accept-Ranges", "bytes");
            response.setHeader("Cache-Control", caching);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            Download.head(response, file.name(), file.mediaType());
            if (file.kind().isShown()) {
                response.setHeader("Content-Disposition", "inline");
            }
            var part = part(tag, file.size());
            if (part.isEmpty()) {
                copy(content, file.size());
            } else if (part.get().isNowhere()) {
                refuse(file.size());
            } else {
                sendPart(content, part.get(), file.size());
            }
        }
    }

    /** Of another content than the browser has begun to read, no part is of use. */
    private Optional<ByteRange> part(String tag, long size) {
        var begun = request.getHeader("If-Range");
        return begun == null || begun.equals(tag)
                ? ByteRange.asked(request.getHeader("Range"), size)
                : Optional.empty();
    }

    private void refuse(long size) {
        response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        response.setHeader("Content-Range", "bytes */" + size);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(0);
    }

    private void sendPart(InputStream content, ByteRange part, long size) throws IOException {
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + part.from() + "-" + part.to() + "/" + size);
        content.skipNBytes(part.from());
        copy(content, part.length());
    }

    private void copy(InputStream content, long length) throws IOException {
        response.setContentLengthLong(length);
        if (!"HEAD".equals(request.getMethod())) {
            copy(content, response.getOutputStream(), length);
        }
    }

    private static void copy(InputStream content, OutputStream to, long length) throws IOException {
        var buffer = new byte[BUFFER];
        var left = length;
        while (left > 0) {
            var read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }
}
