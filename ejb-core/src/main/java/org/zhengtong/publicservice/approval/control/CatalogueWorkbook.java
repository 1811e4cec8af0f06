package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuideElement.Kind;
import org.zhengtong.publicservice.approval.GuideSheet;

/**
 * Writes matters as a workbook: the guide's elements in columns under the names that the standards of the service platform
 * give them, one sheet of matters and one for each thing of which a matter has several.
 */
final class CatalogueWorkbook {

    static final String CODE = "guide.code";
    static final String VERSION = "guide.version";
    static final String STATE = "guide.state";

    private static final double NARROW = 16;
    private static final double WIDE = 40;
    private static final String HEAD = "DCE9F5";

    private final GuideWords words;

    CatalogueWorkbook(Locale locale) {
        words = GuideWords.in(locale);
    }

    /**
     * A matter as it is exported.
     *
     * @param version that is published
     * @param state in words
     */
    record Row(JsonNode tree, int version, String state) {}

    byte[] write(List<Row> matters) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Zhengtong", "1.0")) {
            for (var sheet : GuideSheet.values()) {
                write(workbook.newWorksheet(words.sheet(sheet)), sheet, matters);
            }
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet page, GuideSheet sheet, List<Row> matters) {
        var elements = columns(sheet);
        head(page, sheet, elements);
        var at = 1;
        for (var matter : matters) {
            for (var part : parts(sheet, matter.tree())) {
                page.value(at, 0, matter.tree().path("code").asText());
                for (int i = 0; i < elements.size(); i++) {
                    cell(page, at, i + 1, elements.get(i), part);
                }
                if (sheet == GuideSheet.MATTERS) {
                    page.value(at, elements.size() + 1, matter.version());
                    page.value(at, elements.size() + 2, matter.state());
                }
                at++;
            }
        }
    }

    /** The matter's code stands in the first column of every sheet. */
    static List<GuideElement> columns(GuideSheet sheet) {
        return GuideElement.of(sheet).stream()
                .filter(each -> sheet.isList() || !each.path().equals("code"))
                .toList();
    }

    private void head(Worksheet page, GuideSheet sheet, List<GuideElement> elements) {
        var headings = new ArrayList<String>();
        headings.add(words.get(CODE));
        elements.forEach(each -> headings.add(words.heading(each)));
        if (sheet == GuideSheet.MATTERS) {
            headings.add(words.get(VERSION));
            headings.add(words.get(STATE));
        }
        for (int i = 0; i < headings.size(); i++) {
            page.value(0, i, headings.get(i));
            var wide = i > 0 && i <= elements.size() && elements.get(i - 1).kind() == Kind.LONG_TEXT;
            page.width(i, wide ? WIDE : NARROW);
        }
        page.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD)
                .wrapText(true)
                .set();
        page.freezePane(1, 1);
    }

    private static List<JsonNode> parts(GuideSheet sheet, JsonNode matter) {
        if (!sheet.isList()) {
            return List.of(matter);
        }
        var parts = new ArrayList<JsonNode>();
        GuideText.at(matter, sheet.list()).forEach(parts::add);
        return parts;
    }

    private void cell(Worksheet page, int row, int column, GuideElement element, JsonNode part) {
        var text = GuideText.shown(part, element, words);
        if (text.isEmpty()) {
            return;
        }
        if (element.kind() == Kind.NUMBER) {
            page.value(row, column, Integer.parseInt(text));
        } else {
            page.value(row, column, Neutral.out(text));
        }
    }
}
