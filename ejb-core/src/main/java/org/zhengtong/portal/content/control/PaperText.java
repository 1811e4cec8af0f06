package org.zhengtong.portal.content.control;

import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.zhengtong.platform.support.files.SafePdf;

/** The text of a PDF, its lines joined to the paragraphs that they were. */
final class PaperText {

    private static final int MOST_PAGES = 2_000;
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:第[\\p{IsHan}\\d]{1,9}[编章节条]|[（(][\\p{IsHan}\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、]).*");
    private static final Pattern ENDS = Pattern.compile(".*[。；：！？”》]$");
    private static final Pattern HEADING = Pattern.compile("^第[\\p{IsHan}\\d]{1,9}[编章节][\\s\\u3000].{0,40}$");

    private PaperText() {}

    static String of(byte[] content) throws IOException {
        try (var document = SafePdf.open(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("too many pages");
            }
            var stripper = SafePdf.stripper();
            stripper.setSortByPosition(true);
            var text = new Bounded();
            stripper.writeText(document, text);
            return joined(text.toString());
        }
    }

    /** A line goes on with the one before, unless one of them says otherwise. */
    static String joined(String lines) {
        var text = new StringBuilder();
        var before = "";
        for (var each : lines.lines().map(String::strip).toList()) {
            var anew = before.isEmpty()
                    || each.isEmpty()
                    || BEGINS.matcher(each).matches()
                    || ENDS.matcher(before).matches()
                    || HEADING.matcher(before).matches();
            text.append(anew && !text.isEmpty() ? "\n" : "").append(each);
            before = each;
        }
        return text.toString();
    }

    /** Stops where nobody reads any further. */
    private static final class Bounded extends StringWriter {

        @Override
        public void write(String text) {
            if (getBuffer().length() + text.length() > Markup.LONGEST) {
                throw new IllegalStateException("too long");
            }
            super.write(text);
        }
    }
}
