package org.zhengtong.web.intranet.approval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuideSheet;

/** What a form of the guide sent, by place; elements of lists are added, removed and moved here before they are saved. */
final class TypedGuide {

    private static final int MOST = 200;

    private final Map<String, String> values;

    private TypedGuide(Map<String, String> values) {
        this.values = values;
    }

    static TypedGuide of(Map<String, String[]> sent) {
        return new TypedGuide(sent.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> String.join("\n", entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    Map<String, String> values() {
        return values;
    }

    static int count(Map<String, String> values, GuideSheet sheet) {
        var first = GuideElement.of(sheet).get(0).path();
        int count = 0;
        while (count < MOST && values.containsKey(prefix(sheet, count) + first)) {
            count++;
        }
        return count;
    }

    static String prefix(GuideSheet sheet, int number) {
        return sheet.list() + "[" + number + "].";
    }

    /** @param asked {@code add:MATERIALS}, {@code remove:MATERIALS:2} or {@code up:MATERIALS:2} */
    void rearrange(String asked, List<GuideSheet> sheets) {
        var parts = asked.split(":");
        sheets.stream()
                .filter(sheet -> parts.length > 1 && sheet.name().equals(parts[1]))
                .forEach(sheet -> rearrange(parts[0], sheet, parts.length > 2 ? number(parts[2]) : -1));
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }

    private void rearrange(String act, GuideSheet sheet, int at) {
        var count = count(values, sheet);
        if (act.equals("add") && count < MOST) {
            GuideElement.of(sheet).forEach(element -> values.put(prefix(sheet, count) + element.path(), ""));
        } else if (act.equals("remove") && at >= 0 && at < count) {
            reorder(sheet, count, number -> number == at ? -1 : number > at ? number - 1 : number);
        } else if (act.equals("up") && at > 0 && at < count) {
            reorder(sheet, count, number -> number == at ? at - 1 : number == at - 1 ? at : number);
        }
    }

    /** @param place where each element goes; less than 0 for nowhere */
    private void reorder(GuideSheet sheet, int count, IntUnaryOperator place) {
        var moved = new LinkedHashMap<String, String>();
        for (int i = 0; i < count; i++) {
            var from = prefix(sheet, i);
            var to = place.applyAsInt(i);
            var all = values.keySet().stream()
                    .filter(name -> name.startsWith(from))
                    .toList();
            for (var name : all) {
                var value = values.remove(name);
                if (to >= 0) {
                    moved.put(prefix(sheet, to) + name.substring(from.length()), value);
                }
            }
        }
        values.putAll(moved);
    }
}
