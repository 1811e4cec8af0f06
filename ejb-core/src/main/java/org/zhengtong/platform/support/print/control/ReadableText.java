package org.zhengtong.platform.support.print.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Lets what stands in a PDF be searched, copied and read aloud: PDFBox notes the first character that a glyph may stand
 * for, which for many Chinese characters is a radical that nobody types.
 */
public final class ReadableText {

    private static final Pattern BLOCKS = Pattern.compile("\\d+ beginbfrange.*endbfrange", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");

    /** Most entries that one block may have. */
    private static final int BLOCK = 100;

    private final Ideographs ideographs;

    /** @param font a Chinese TrueType font */
    public ReadableText(InputStream font) throws IOException {
        ideographs = new Ideographs(font);
    }

    public byte[] in(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var font : document.getDocument().getObjectsByType(COSName.FONT)) {
                var meanings = ((COSDictionary) font.getObject()).getCOSStream(COSName.TO_UNICODE);
                if (meanings != null) {
                    correct(meanings);
                }
            }
            var output = new ByteArrayOutputStream(pdf.length);
            document.save(output);
            return output.toByteArray();
        }
    }

    private void correct(COSStream meanings) throws IOException {
        String written;
        try (var stream = meanings.createInputStream()) {
            written = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        }
        var blocks = BLOCKS.matcher(written);
        if (blocks.find()) {
            var corrected = written.substring(0, blocks.start())
                    + blocks(entries(blocks.group()))
                    + written.substring(blocks.end());
            try (var stream = meanings.createOutputStream(COSName.FLATE_DECODE)) {
                stream.write(corrected.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private List<String> entries(String blocks) {
        var entries = new ArrayList<String>();
        var ranges = RANGE.matcher(blocks);
        while (ranges.find()) {
            var first = Integer.parseInt(ranges.group(1), 16);
            var last = Integer.parseInt(ranges.group(2), 16);
            for (var glyph = first; glyph <= last; glyph++) {
                entries.add("<%04X> <%04X> <%s>".formatted(glyph, glyph, meaning(ranges.group(3), glyph - first)));
            }
        }
        return entries;
    }

    /** In a range, the last character counts up. */
    private String meaning(String first, int offset) {
        var end = first.length() - 4;
        var code = Integer.parseInt(first.substring(end), 16) + offset;
        return first.substring(0, end) + "%04X".formatted(end == 0 ? ideographs.of(code) : code);
    }

    private static String blocks(List<String> entries) {
        var blocks = new StringBuilder();
        for (var from = 0; from < entries.size(); from += BLOCK) {
            var block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            blocks.append(block.size()).append(" beginbfrange\n");
            block.forEach(entry -> blocks.append(entry).append('\n'));
            blocks.append("endbfrange\n");
        }
        return blocks.toString();
    }
}
