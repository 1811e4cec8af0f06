package org.zhengtong.web.portal.kept;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a page writes, if the page said before its first byte that it may be kept; all else passes. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private boolean captured;
    private PrintWriter writer;

    CapturedResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    boolean isCaptured() {
        return captured;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    private boolean holdsBack() {
        if (!captured) {
            captured = PageCapture.mattering(request) != null && getStatus() == SC_OK;
        }
        return captured;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return holdsBack() ? new Held() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!holdsBack()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!captured) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        forget();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        forget();
        super.resetBuffer();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        forget();
        super.sendRedirect(location);
    }

    /** A mishap: what was written is thrown away, and nothing is kept any more. */
    private void forget() {
        request.removeAttribute(PublicPage.MATTERING);
        captured = false;
        writer = null;
        bytes.reset();
    }

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int each) {
            bytes.write(each);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a held page is not written asynchronously");
        }
    }
}
