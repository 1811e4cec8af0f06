package org.zhengtong.platform.support.print.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which ideograph a radical or stroke stands for. Chinese fonts draw 人 (U+4EBA) and the radical ⼈ (U+2F08) with one glyph;
 * what a PDF says of a glyph has to be the character that people type.
 */
final class Ideographs {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private final Map<Integer, Integer> known = new HashMap<>();

    /** @param font a Chinese TrueType font; its tables know the pairs */
    Ideographs(InputStream font) throws IOException {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var characters = parsed.getUnicodeCmapLookup();
            for (var code = FIRST_RADICAL; code < FIRST_IDEOGRAPH; code++) {
                note(code, characters);
            }
        }
    }

    int of(int code) {
        return known.getOrDefault(code, code);
    }

    private void note(int code, CmapLookup characters) {
        var glyph = characters.getGlyphId(code);
        var sharing = glyph == 0 ? null : characters.getCharCodes(glyph);
        if (sharing != null) {
            sharing.stream()
                    .filter(each -> each >= FIRST_IDEOGRAPH && each <= LAST_IDEOGRAPH)
                    .findFirst()
                    .ifPresent(ideograph -> known.put(code, ideograph));
        }
    }
}
