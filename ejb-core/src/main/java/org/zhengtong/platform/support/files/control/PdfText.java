package org.zhengtong.platform.support.files.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Text of a PDF. PDFBox unpacks what it needs into memory, however much that is; so what is packed too densely, twice, or
 * behind a lock is looked for in the bytes first, and such a file is left unread.
 */
final class PdfText {

    static final int MOST_PAGES = 500;
    static final long MOST_BYTES = 64L * 1024 * 1024;
    static final long MOST_UNPACKED = 64L * 1024 * 1024;

    /** A name may be written with a code in it, to hide what it says. */
    private static final Pattern LOCKED = Pattern.compile("/Encrypt|/E[A-Za-z]*#");

    /** Filters given elsewhere, in code, of a kind that grows, or one upon another. */
    private static final Pattern DENSE = Pattern.compile(
            "/[A-Za-z0-9]*#|/Filter\\s+\\d|/LZW|/RunLength|/RL\\b|/Fl(?:ateDecode)?\\b.*/Fl(?:ateDecode)?\\b",
            Pattern.DOTALL);

    private static final String STREAM = "stream";
    private static final int LONGEST_DICTIONARY = 4_096;

    private PdfText() {}

    static void read(Path file, LimitedText text) throws IOException {
        if (Files.size(file) > MOST_BYTES || isBomb(Files.readAllBytes(file))) {
            throw text.enough();
        }
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(document, text);
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw text.enough();
            }
        }
    }

    private static boolean isBomb(byte[] bytes) throws IOException {
        var pdf = new String(bytes, StandardCharsets.ISO_8859_1);
        if (LOCKED.matcher(pdf).find()) {
            return true;
        }
        var at = pdf.indexOf(STREAM);
        while (at >= 0) {
            if (!pdf.startsWith("end", at - 3) && (isDense(pdf, at) || swells(bytes, contentAfter(pdf, at)))) {
                return true;
            }
            at = pdf.indexOf(STREAM, at + STREAM.length());
        }
        return false;
    }

    /** By the dictionary before the stream. */
    private static boolean isDense(String pdf, int stream) {
        var from = Math.max(pdf.lastIndexOf(" obj", stream), stream - LONGEST_DICTIONARY);
        return DENSE.matcher(pdf).region(Math.max(0, from), stream).find();
    }

    private static int contentAfter(String pdf, int stream) {
        var at = stream + STREAM.length();
        while (at < pdf.length() && (pdf.charAt(at) == '\r' || pdf.charAt(at) == '\n' || pdf.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private static boolean swells(byte[] bytes, int from) {
        var unpacked = 0L;
        var buffer = new byte[64 * 1024];
        try (var content = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            int read;
            while ((read = content.read(buffer)) >= 0 && unpacked <= MOST_UNPACKED) {
                unpacked += read;
            }
        } catch (IOException packedOtherwise) {
            return unpacked > MOST_UNPACKED;
        }
        return unpacked > MOST_UNPACKED;
    }
}
