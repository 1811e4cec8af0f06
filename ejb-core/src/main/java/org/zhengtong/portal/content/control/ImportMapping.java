package org.zhengtong.portal.content.control;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.zhengtong.portal.content.ContentRule;

/** The table that says for each file of an import what its article has besides its text: {@code mapping.csv} or .xlsx. */
public final class ImportMapping {

    /** The tables themselves are no texts. */
    static final List<String> NAMES = List.of("mapping.csv", "mapping.xlsx");

    private static final String FILE = "file";
    private static final int MOST_COLUMNS = 60;
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("文件", FILE),
            Map.entry("标题", "title"),
            Map.entry("副标题", "subtitle"),
            Map.entry("摘要", "summary"),
            Map.entry("来源", "source"),
            Map.entry("作者", "author"),
            Map.entry("关键词", "keywords"),
            Map.entry("发布日期", "date"),
            Map.entry("文号", "documentNumber"),
            Map.entry("发布机关", "issuer"),
            Map.entry("成文日期", "issuedOn"),
            Map.entry("施行日期", "effectiveOn"),
            Map.entry("失效日期", "endsOn"),
            Map.entry("时效", "validity"),
            Map.entry("同一文件", "versionOf"));

    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private ImportMapping() {}

    /** Empty where the archive brings none. */
    public static ImportMapping of(ImportArchive archive) {
        var mapping = new ImportMapping();
        try {
            var csv = archive.content(NAMES.get(0));
            if (csv.isPresent()) {
                mapping.csv(ImportArchive.decoded(csv.get()));
            }
            var xlsx = archive.content(NAMES.get(1));
            if (xlsx.isPresent()) {
                mapping.workbook(xlsx.get());
            }
            return mapping;
        } catch (IOException | ExcelReaderException unreadable) {
            throw ContentRule.IMPORT_MAPPING_UNREADABLE.violated();
        }
    }

    /** What it says of a file, by the names that front matter uses; empty without a row. */
    public Map<String, String> of(String path) {
        return rows.getOrDefault(path, Map.of());
    }

    private void csv(String text) throws IOException {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (MappingIterator<Map<String, String>> each = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(plain)) {
            while (each.hasNextValue()) {
                add(each.nextValue());
            }
        }
    }

    private void workbook(byte[] content) throws IOException {
        ContentRule.IMPORT_MAPPING_UNREADABLE.require(ImportArchive.isZip(content));
        try (var inner = ImportArchive.open(content)) {
            inner.requireHarmless();
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var lines = workbook.getFirstSheet().openStream()) {
            var all = lines.limit(ImportArchive.MOST_FILES + 1L).toList();
            for (var row : all.subList(Math.min(1, all.size()), all.size())) {
                var cells = new LinkedHashMap<String, String>();
                for (var at = 0; at < Math.min(MOST_COLUMNS, row.getCellCount()); at++) {
                    cells.put(text(all.get(0), at), text(row, at));
                }
                add(cells);
            }
        }
    }

    private static String text(Row row, int at) {
        return row.getOptionalCell(at)
                .map(cell -> cell.getText() == null ? "" : cell.getText().strip())
                .orElse("");
    }

    private void add(Map<String, String> cells) {
        var named = new HashMap<String, String>();
        cells.forEach((heading, value) -> {
            if (heading != null && value != null && !value.isBlank()) {
                named.put(key(heading), value.strip());
            }
        });
        ContentRule.IMPORT_MAPPING_UNREADABLE.require(cells.keySet().stream().anyMatch(each -> FILE.equals(key(each))));
        if (named.containsKey(FILE)) {
            rows.put(named.remove(FILE), named);
        }
    }

    /** {@code document_number}, {@code documentNumber} and 文号 mean the same. */
    static String key(String heading) {
        var plain = heading.strip();
        if (HEADINGS.containsKey(plain)) {
            return HEADINGS.get(plain);
        }
        var key = new StringBuilder();
        for (var part : plain.split("[_ -]+")) {
            key.append(
                    key.isEmpty() || part.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }
}
