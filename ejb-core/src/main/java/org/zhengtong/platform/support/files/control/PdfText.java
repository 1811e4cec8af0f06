package org.zhengtong.platform.support.files.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
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

    /** Of all streams, one after the other: this much takes a few seconds. */
    static final long MOST_UNPACKED_TOGETHER = 1024L * 1024 * 1024;

    /** Drawings may draw one another, each twice: what is short enough to keep may take for ever to draw. */
    static final int MOST_OPERATORS = 5_000_000;

    /** A name may be written with a code in it, to hide what it says. */
    private static final Pattern LOCKED = Pattern.compile("/Encrypt|/E[A-Za-z]*#");

    /** Filters given elsewhere, in code, of a kind that grows, or one upon another. */
    private static final Pattern DENSE = Pattern.compile(
            "/[A-Za-z0-9]*#|%|/Filter\\s*\\[?\\s*\\d|/LZW|/RunLength|/RL\\b|/Fl(?:ateDecode)?\\b.*/Fl(?:ateDecode)?\\b"
                    + "|/A(?:SCII)?(?:Hex|Hx|85)(?:Decode)?\\s*/Fl",
            Pattern.DOTALL);

    private static final String STREAM = "stream";
    private static final int LONGEST_DICTIONARY = 64 * 1024;
    private static final int MOST_STREAMS = 100_000;
    private static final int BUFFER = 64 * 1024;

    private PdfText() {}

    static void read(Path file, LimitedText text) throws IOException {
        if (Files.size(file) > MOST_BYTES || isBomb(Files.readAllBytes(file))) {
            throw text.enough();
        }
        try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new Stripper(text);
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(document, text);
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw text.enough();
            }
        }
    }

    /** Stops at a number of operators. */
    private static final class Stripper extends PDFTextStripper {

        private final LimitedText text;
        private int operators;

        Stripper(LimitedText text) {
            this.text = text;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw text.enough();
            }
            super.processOperator(operator, operands);
        }
    }

    private static boolean isBomb(byte[] bytes) throws IOException {
        var pdf = new String(bytes, StandardCharsets.ISO_8859_1);
        if (LOCKED.matcher(pdf).find()) {
            return true;
        }
        var streams = 0;
        var together = 0L;
        var buffer = new byte[BUFFER];
        for (var at = pdf.indexOf(STREAM); at >= 0; at = pdf.indexOf(STREAM, at + STREAM.length())) {
            if (!pdf.startsWith("end", at - 3)) {
                var unpacked = isDense(pdf, at) ? Long.MAX_VALUE : unpacked(bytes, contentAfter(pdf, at), buffer);
                if (unpacked > MOST_UNPACKED
                        || (together += unpacked) > MOST_UNPACKED_TOGETHER
                        || ++streams > MOST_STREAMS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By the dictionary before the stream. */
    private static boolean isDense(String pdf, int stream) {
        var from = pdf.lastIndexOf("obj", stream);
        return from < 0
                || stream - from > LONGEST_DICTIONARY
                || DENSE.matcher(pdf).region(from, stream).find();
    }

    private static int contentAfter(String pdf, int stream) {
        var at = stream + STREAM.length();
        while (at < pdf.length() && (pdf.charAt(at) == '\r' || pdf.charAt(at) == '\n' || pdf.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** How many bytes it becomes; no more are counted than one stream may have. */
    private static long unpacked(byte[] bytes, int from, byte[] buffer) throws IOException {
        var unpacked = 0L;
        try (var content = new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            int read;
            while ((read = content.read(buffer)) >= 0 && unpacked <= MOST_UNPACKED) {
                unpacked += read;
            }
        } catch (IOException packedOtherwise) {
            return unpacked;
        }
        return unpacked;
    }
}
