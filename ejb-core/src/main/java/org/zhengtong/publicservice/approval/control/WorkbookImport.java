package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuideSheet;

/**
 * Lays what a workbook says over the matters as they are. A column that is not there changes nothing; a list of which there
 * is a sheet is as long as its rows.
 */
final class WorkbookImport {

    private final Map<GuideSheet, WorkbookTable> tables;
    private final Function<String, ObjectNode> present;
    private final Map<String, ReadMatter> matters = new LinkedHashMap<>();
    private final ReadMatter file = new ReadMatter(null, 1, null);

    /** @param present the tree of a matter as it is, or of one that is new */
    WorkbookImport(Map<GuideSheet, WorkbookTable> tables, Function<String, ObjectNode> present) {
        this.tables = tables;
        this.present = present;
    }

    /** What is wrong with the file itself comes first, under no code. */
    List<ReadMatter> read() {
        tables.forEach((sheet, table) -> {
            if (sheet.isList()) {
                readList(sheet, table);
            } else {
                readMatters(sheet, table);
            }
        });
        matters.values().forEach(WorkbookImport::findWhatIsMissing);
        var all = new ArrayList<>(matters.values());
        if (!file.faults().isEmpty()) {
            all.add(0, file);
        }
        return all;
    }

    private void readMatters(GuideSheet sheet, WorkbookTable table) {
        var columns = columns(sheet, table);
        for (var line : table.lines()) {
            var code = line.cell(0).text();
            if (sheet != GuideSheet.MATTERS) {
                find(sheet, line).ifPresent(matter -> {
                    matter.standsIn(sheet, line.number());
                    write(matter, matter.tree(), sheet, columns, line);
                });
            } else if (matters.containsKey(code)) {
                matters.get(code).fault(sheet, line.number(), null, fault(CatalogueRule.DUPLICATE, code, "code", code));
            } else {
                var tree = present.apply(code).deepCopy();
                tree.put("code", code);
                var matter = new ReadMatter(code, line.number(), tree);
                matters.put(code, matter);
                write(matter, tree, sheet, columns, line);
            }
        }
    }

    private void readList(GuideSheet sheet, WorkbookTable table) {
        var columns = columns(sheet, table);
        var before = new LinkedHashMap<String, Map<String, ObjectNode>>();
        matters.forEach((code, matter) -> before.put(code, empty(matter.tree(), sheet)));
        for (var line : table.lines()) {
            find(sheet, line).ifPresent(matter -> {
                var element = element(columns, line, before.get(matter.code()));
                list(matter.tree(), sheet).add(element);
                matter.standsIn(sheet, line.number());
                write(matter, element, sheet, columns, line);
            });
        }
        matters.values().forEach(matter -> prune(matter.tree(), sheet));
    }

    /** What no column holds, such as the blank form of a material, stays with its code. */
    private static ObjectNode element(
            Map<Integer, GuideElement> columns, WorkbookTable.Line line, Map<String, ObjectNode> before) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().path().equals("code"))
                .map(column -> before.get(line.cell(column.getKey()).text()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(ObjectNode::deepCopy)
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Optional<ReadMatter> find(GuideSheet sheet, WorkbookTable.Line line) {
        var code = line.cell(0).text();
        var found = Optional.ofNullable(matters.get(code));
        if (found.isEmpty()) {
            file.fault(sheet, line.number(), null, fault(CatalogueRule.UNKNOWN_MATTER, code, "code", code));
        }
        return found;
    }

    private Map<Integer, GuideElement> columns(GuideSheet sheet, WorkbookTable table) {
        var columns = new LinkedHashMap<Integer, GuideElement>();
        for (int i = 0; i < table.headings().size(); i++) {
            var heading = table.headings().get(i);
            var element = i == 0 ? Optional.<GuideElement>empty() : GuideWords.elementHeaded(sheet, heading);
            if (element.isPresent()) {
                columns.put(i, element.get());
            } else if (i == 0 ? !GuideWords.isHeading(CatalogueWorkbook.CODE, heading) : !isForReading(heading)) {
                file.fault(sheet, 1, null, fault(CatalogueRule.UNKNOWN_COLUMN, "", "", heading));
            }
        }
        return columns;
    }

    private static boolean isForReading(String heading) {
        return heading.isEmpty()
                || GuideWords.isHeading(CatalogueWorkbook.VERSION, heading)
                || GuideWords.isHeading(CatalogueWorkbook.STATE, heading);
    }

    private static void write(
            ReadMatter matter,
            ObjectNode row,
            GuideSheet sheet,
            Map<Integer, GuideElement> columns,
            WorkbookTable.Line line) {
        columns.forEach((column, element) -> {
            var cell = line.cell(column);
            if (cell.computed()) {
                matter.fault(
                        sheet, line.number(), element, fault(CatalogueRule.FORMULA, matter.code(), element.place()));
                return;
            }
            GuideText.write(row, element, cell.text())
                    .ifPresent(refusal -> matter.fault(
                            sheet,
                            line.number(),
                            element,
                            new CatalogueFault(refusal.rule(), matter.code(), element.place(), refusal.details())));
        });
        for (var element : columns.values()) {
            if (sheet.isList() && GuideText.isMissing(row, element)) {
                matter.fault(
                        sheet, line.number(), element, fault(CatalogueRule.MISSING, matter.code(), element.place()));
            }
        }
    }

    private static void findWhatIsMissing(ReadMatter matter) {
        for (var sheet : List.of(GuideSheet.MATTERS, GuideSheet.FEES)) {
            GuideElement.of(sheet).stream()
                    .filter(element -> GuideText.isMissing(matter.tree(), element))
                    .forEach(element -> matter.fault(
                            sheet,
                            matter.rowIn(sheet),
                            element,
                            fault(CatalogueRule.MISSING, matter.code(), element.place())));
        }
    }

    private static Map<String, ObjectNode> empty(ObjectNode matter, GuideSheet sheet) {
        var before = new LinkedHashMap<String, ObjectNode>();
        GuideText.at(matter, sheet.list())
                .forEach(element -> before.put(element.path("code").asText(), (ObjectNode) element));
        list(matter, sheet).removeAll();
        return before;
    }

    private static ArrayNode list(ObjectNode matter, GuideSheet sheet) {
        return GuideText.list(matter, sheet.list());
    }

    private static void prune(ObjectNode matter, GuideSheet sheet) {
        if (list(matter, sheet).isEmpty()) {
            GuideText.remove(matter, sheet.list());
        }
    }

    private static CatalogueFault fault(CatalogueRule rule, String matter, String place, String... details) {
        return new CatalogueFault(rule, String.valueOf(matter), place, List.of(details));
    }
}
