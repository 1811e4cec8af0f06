package org.zhengtong.platform.support.print.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a paper says can be read, searched and copied by others' programs. */
class PrinterTest {

    /** Each has a radical beside it that looks the same and stands lower in Unicode. */
    private static final String CHARACTERS = "人民政府青石食品用户门面文书车马金土山水火日月";

    private static final Printer PRINTER = new Printer();

    @BeforeAll
    static void learn() {
        PRINTER.learnCharacters();
    }

    @Test
    void textIsCopiedOutAsItWasWritten() throws IOException {
        for (var family : new String[] {"song", "fangsong", "kai", "hei"}) {
            assertThat(textOf(page(family))).as(family).contains(CHARACTERS).contains("QY20261126-00001");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var document = Loader.loadPDF(PRINTER.pdf(page("song")))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private String textOf(String page) throws IOException {
        try (var document = Loader.loadPDF(PRINTER.pdf(page))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(String family) {
        return "<html xmlns='http://www.w3.org/1999/xhtml'><body style='font-family:%s'><p>%s QY20261126-00001</p></body></html>"
                .formatted(family, CHARACTERS);
    }
}
