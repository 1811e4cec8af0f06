package org.zhengtong.portal.content.control;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zhengtong.kernel.RuleViolation;

/** The text of a DOCX: paragraphs, headings and tables, nothing of how it looks. Entities and references are not followed. */
final class WordText {

    private static final String DOCUMENT = "word/document.xml";
    private static final int DEEPEST = 200;

    private WordText() {}

    static Document html(byte[] content) throws IOException {
        var xml = Jsoup.parse(document(content), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        var read = Markup.parse("");
        var body = xml.selectFirst("w|body");
        if (body == null) {
            throw new IOException("no body");
        }
        for (var each : body.children()) {
            block(each, read.body());
        }
        return read;
    }

    /** Unpacked with the eye on bombs that an archive gets, for it is one. */
    private static String document(byte[] content) throws IOException {
        try (var archive = ImportArchive.open(content)) {
            archive.requireHarmless();
            return archive.content(DOCUMENT)
                    .map(ImportArchive::decoded)
                    .orElseThrow(() -> new IOException("no document"));
        } catch (RuleViolation broken) {
            throw new IOException(broken);
        }
    }

    private static void block(Element each, Element into) {
        if (each.tagName().equals("w:p")) {
            var text = text(each);
            if (!text.isBlank()) {
                into.appendElement(level(each)).text(text);
            }
        } else if (each.tagName().equals("w:tbl")) {
            var table = into.appendElement("table");
            each.select("w|tr").forEach(row -> {
                var line = table.appendElement("tr");
                row.select("w|tc").forEach(cell -> line.appendElement("td").text(text(cell)));
            });
        } else {
            each.children().forEach(inner -> block(inner, into));
        }
    }

    private static String text(Element paragraph) {
        var text = new StringBuilder();
        paragraph
                .select("w|t, w|tab, w|br")
                .forEach(each -> text.append(each.tagName().equals("w:t") ? each.wholeText() : " "));
        return text.toString().strip();
    }

    /** Title, Heading 1 to 3, in either language of Word. */
    private static String level(Element paragraph) {
        var style = paragraph.selectFirst("w|pStyle");
        var name = style == null ? "" : style.attr("w:val").toLowerCase(java.util.Locale.ROOT);
        return switch (name) {
            case "title", "a3" -> "h1";
            case "heading1", "1", "2" -> "h2";
            case "heading2", "heading3", "3", "4" -> "h3";
            default -> "p";
        };
    }
}
