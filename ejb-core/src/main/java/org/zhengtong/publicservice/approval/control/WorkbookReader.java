package org.zhengtong.publicservice.approval.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.zhengtong.publicservice.approval.GuideSheet;
import org.zhengtong.publicservice.approval.MatterRule;

/**
 * Reads a workbook that somebody sent. Before a parser sees it, it is unpacked once with an eye on how much comes out of it,
 * and a document type in any of its parts is refused: neither bombs nor entities get further.
 */
final class WorkbookReader {

    static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_PARTS = 300;
    private static final int MOST_UNPACKED = 60 * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private WorkbookReader() {}

    static boolean isWorkbook(byte[] file) {
        return file.length > ZIP.length && IntStream.range(0, ZIP.length).allMatch(i -> file[i] == ZIP[i]);
    }

    /** The sheets whose names are known; others are left alone. */
    static Map<GuideSheet, WorkbookTable> read(byte[] file) {
        requireHarmless(file);
        var tables = new EnumMap<GuideSheet, WorkbookTable>(GuideSheet.class);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                var known = GuideWords.sheetNamed(sheet.getName());
                if (known.isPresent()) {
                    tables.put(known.get(), table(sheet));
                }
            }
        } catch (IOException | ExcelReaderException unreadable) {
            throw MatterRule.NOT_A_WORKBOOK.violated();
        }
        MatterRule.NOT_A_WORKBOOK.require(tables.containsKey(GuideSheet.MATTERS));
        return tables;
    }

    private static void requireHarmless(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            MatterRule.WORKBOOK_REFUSED.require(parts.size() <= MOST_PARTS);
            var left = MOST_UNPACKED;
            for (var part : parts) {
                var content = zip.getInputStream(part).readNBytes(left + 1);
                left -= content.length;
                MatterRule.WORKBOOK_REFUSED.require(left >= 0 && !declaresTypes(content));
            }
        } catch (IOException broken) {
            throw MatterRule.NOT_A_WORKBOOK.violated();
        }
    }

    /** Without the zeros of wider encodings, so that none of them hides it. */
    private static boolean declaresTypes(byte[] part) {
        var text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.toUpperCase(Locale.ROOT).contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }

    private static WorkbookTable table(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            var lines = rows.limit(MOST_ROWS + 2L)
                    .map(WorkbookReader::line)
                    .filter(line -> !line.isBlank())
                    .toList();
            MatterRule.TOO_MANY_ROWS.require(lines.size() <= MOST_ROWS + 1, MOST_ROWS);
            if (lines.isEmpty()) {
                return new WorkbookTable(List.of(), List.of());
            }
            var headings = lines.get(0).cells().stream()
                    .map(cell -> cell.text().strip())
                    .toList();
            return new WorkbookTable(headings, lines.subList(1, lines.size()));
        }
    }

    private static WorkbookTable.Line line(Row row) {
        var cells = IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
                .mapToObj(column -> cell(row.getOptionalCell(column).orElse(null)))
                .toList();
        return new WorkbookTable.Line(row.getRowNum(), cells);
    }

    private static WorkbookTable.Cell cell(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return WorkbookTable.Cell.EMPTY;
        }
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            return new WorkbookTable.Cell("", true);
        }
        var text = cell.getType() == CellType.BOOLEAN ? cell.getRawValue() : cell.getText();
        return new WorkbookTable.Cell(Neutral.in(text == null ? "" : text.strip()), false);
    }
}
