package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuideSheet;
import org.zhengtong.publicservice.approval.ImportedMatter.Fault;

/** A matter while an import reads it: what it says, where each part of it stands in the file, and what is wrong. */
final class ReadMatter {

    private final String code;
    private final int row;
    private final ObjectNode tree;
    private final Map<GuideSheet, List<Integer>> rows = new EnumMap<>(GuideSheet.class);
    private final List<Fault> faults = new ArrayList<>();

    /** @param row in the table of matters; 0 where there is no table */
    ReadMatter(String code, int row, ObjectNode tree) {
        this.code = code;
        this.row = row;
        this.tree = tree;
    }

    String code() {
        return code;
    }

    int row() {
        return row;
    }

    ObjectNode tree() {
        return tree;
    }

    /** An element of a list stands in this row. */
    void standsIn(GuideSheet sheet, int number) {
        rows.computeIfAbsent(sheet, each -> new ArrayList<>()).add(number);
    }

    void fault(GuideSheet sheet, int number, GuideElement column, CatalogueFault fault) {
        faults.add(new Fault(sheet, number, column, fault));
    }

    /** A fault that a check found by its place in the matter, at the cell from which it comes. */
    void locate(CatalogueFault fault) {
        faults.add(row == 0 ? new Fault(null, 0, null, fault) : inWorkbook(fault));
    }

    private Fault inWorkbook(CatalogueFault fault) {
        for (var sheet : GuideSheet.values()) {
            var number = rowOf(sheet, fault.place());
            if (number > 0) {
                var within = sheet.isList() ? afterElement(sheet, fault.place()) : fault.place();
                var column = GuideElement.of(sheet).stream()
                        .filter(each -> (each.path() + ".").startsWith(within + ".")
                                || each.path().equals(within))
                        .findFirst();
                if (column.isPresent() || sheet.isList()) {
                    return new Fault(sheet, number, column.orElse(null), fault);
                }
            }
        }
        return new Fault(GuideSheet.MATTERS, row, null, fault);
    }

    /** Where a sheet that is no list speaks of it. */
    int rowIn(GuideSheet sheet) {
        return rows.getOrDefault(sheet, List.of(row)).get(0);
    }

    private int rowOf(GuideSheet sheet, String place) {
        if (!sheet.isList()) {
            return rowIn(sheet);
        }
        var known = rows.getOrDefault(sheet, List.of());
        var rest = place.startsWith(sheet.list()) ? place.substring(sheet.list().length()) : "";
        var at = rest.matches("\\[\\d{1,5}].*")
                ? Integer.parseInt(rest.substring(1, rest.indexOf(']')))
                : byCode(sheet, rest);
        return at >= 0 && at < known.size() ? known.get(at) : 0;
    }

    /** Some checks name an element by its code instead of its number. */
    private int byCode(GuideSheet sheet, String rest) {
        var list = GuideText.at(tree, sheet.list());
        for (int i = 0; i < list.size(); i++) {
            var name = list.get(i).path("code").asText();
            if (!name.isEmpty() && (rest + ".").startsWith("." + name + ".")) {
                return i;
            }
        }
        return -1;
    }

    private static String afterElement(GuideSheet sheet, String place) {
        return place.substring(sheet.list().length()).replaceFirst("^(\\[\\d+]|\\.[^.]+)\\.?", "");
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
