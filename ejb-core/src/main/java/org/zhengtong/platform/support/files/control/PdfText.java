package org.zhengtong.platform.support.files.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtong.platform.support.files.SafePdf;

/** Text of a PDF; of one that would cost too much, as far as it was read. */
final class PdfText {

    static final int MOST_PAGES = 500;

    private PdfText() {}

    static void read(Path file, LimitedText text) throws IOException {
        if (Files.size(file) > SafePdf.MOST_BYTES) {
            throw text.enough();
        }
        try (var document = SafePdf.open(Files.readAllBytes(file))) {
            var stripper = SafePdf.stripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(document, text);
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw text.enough();
            }
        } catch (SafePdf.Bomb bomb) {
            throw text.enough();
        }
    }
}
