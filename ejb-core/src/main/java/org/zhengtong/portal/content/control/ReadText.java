package org.zhengtong.portal.content.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.portal.content.ImportFault;

/**
 * A file of an import as it was read: what it says of itself, and its text as HTML that nobody has cleaned yet.
 *
 * @param fields by the names of front matter; the title among them
 */
record ReadText(Map<String, String> fields, Document body) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();
    private static final String FENCE = "---\n";

    /** Where the national collection parts what stands about a law from the law. */
    private static final String END_OF_INFO = "<!-- INFO END -->";

    /** @throws ImportFailure for what is no text, or none that can be read */
    static ReadText of(String path, byte[] content) throws ImportFailure {
        try {
            var text =
                    switch (extension(path)) {
                        case "md", "markdown" -> markdown(ImportArchive.decoded(content));
                        case "txt" -> new ReadText(new HashMap<>(), paragraphs(ImportArchive.decoded(content)));
                        case "html", "htm" -> html(ImportArchive.decoded(content));
                        case "docx" -> new ReadText(new HashMap<>(), WordText.html(content));
                        case "pdf" -> new ReadText(new HashMap<>(), paragraphs(PaperText.of(content)));
                        default -> throw new ImportFailure(ImportFault.FORMAT_UNKNOWN, extension(path));
                    };
            text.takeTitle();
            return text;
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // A reader may fall over a damaged file in any way; the other files of the portion go on.
            throw new ImportFailure(ImportFault.UNREADABLE, damaged);
        }
    }

    static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static ReadText markdown(String written) throws IOException {
        var text = written.replace("\uFEFF", "").replace("\r\n", "\n");
        var fields = new HashMap<String, String>();
        var end = text.startsWith(FENCE) ? text.indexOf("\n---", FENCE.length() - 1) : -1;
        if (end > 0) {
            fields.putAll(frontMatter(text.substring(FENCE.length(), end + 1)));
            text = text.substring(Math.min(text.length(), text.indexOf('\n', end + 1) + 1));
        }
        var info = text.indexOf(END_OF_INFO);
        if (info >= 0) {
            LawHead.read(text.substring(0, info), fields);
        }
        var body = Markup.parse(RENDERER.render(MARKDOWN.parse(text)));
        // An indent is how paragraphs begin in Chinese; code is nothing that a county publishes.
        body.select("pre").tagName("p");
        return new ReadText(fields, body);
    }

    private static Map<String, String> frontMatter(String yaml) throws IOException {
        var fields = new HashMap<String, String>();
        try {
            var tree = YAML.readTree(yaml);
            tree.fields().forEachRemaining(each -> {
                if (each.getValue().isValueNode() && !each.getValue().isNull()) {
                    fields.put(ImportMapping.key(each.getKey()), each.getValue().asText());
                }
            });
            return fields;
        } catch (JsonProcessingException malformed) {
            throw new IOException(malformed);
        }
    }

    private static ReadText html(String written) {
        var document = Markup.parse(written);
        var fields = new HashMap<String, String>();
        document.select("meta[name][content]")
                .forEach(each -> fields.put(ImportMapping.key(each.attr("name")), each.attr("content")));
        if (document.selectFirst("h1") == null && !document.title().isBlank()) {
            fields.putIfAbsent("title", document.title());
        }
        var main = document.selectFirst("article, main");
        document.select("script, style, nav, header, footer").remove();
        return new ReadText(fields, main == null ? document : Markup.parse(main.html()));
    }

    private static Document paragraphs(String text) {
        var document = Markup.parse("");
        text.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(each -> document.body()
                .appendElement("p")
                .text(each));
        return document;
    }

    /** The first heading is the title; where there is none, the first short paragraph is. */
    private void takeTitle() {
        var heading = body.selectFirst("h1");
        if (heading != null) {
            fields.putIfAbsent("title", heading.text());
            heading.remove();
        } else if (!fields.containsKey("title")) {
            var first = body.selectFirst("h2, p");
            if (first != null && isTitle(first)) {
                fields.put("title", first.text());
                first.remove();
            }
        }
    }

    private static boolean isTitle(Element first) {
        return first.text().length() <= 100
                && !first.text().isBlank()
                && !first.text().endsWith("。");
    }
}
