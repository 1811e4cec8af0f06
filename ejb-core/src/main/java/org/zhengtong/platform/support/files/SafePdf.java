package org.zhengtong.platform.support.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Opens a PDF that somebody sent. PDFBox unpacks what it needs into memory, however much that is, and draws what is to be
 * drawn, however often; so what is packed too densely, twice, or behind a lock is looked for in the bytes first, and text is
 * taken out of so many operators only.
 */
public final class SafePdf {

    public static final long MOST_BYTES = 64L * 1024 * 1024;
    public static final long MOST_UNPACKED = 64L * 1024 * 1024;

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

    private SafePdf() {}

    /** The file would cost more than it is worth. */
    public static final class Bomb extends IOException {

        private static final long serialVersionUID = 1L;

        Bomb() {
            super("a bomb");
        }
    }

    /** @throws Bomb before anything is unpacked */
    public static PDDocument open(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES || isBomb(bytes)) {
            throw new Bomb();
        }
        return Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    /** Takes the text out; throws {@link Bomb} behind as many operators as no paper has. */
    public static PDFTextStripper stripper() {
        return new Stripper();
    }

    private static final class Stripper extends PDFTextStripper {

        private int operators;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                // Of what is thrown while something is drawn within something, only this gets out.
                throw new UncheckedIOException(new Bomb());
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void writeText(PDDocument document, Writer text) throws IOException {
            try {
                super.writeText(document, text);
            } catch (UncheckedIOException stopped) {
                throw stopped.getCause();
            }
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
