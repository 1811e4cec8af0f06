package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuidePart;
import org.zhengtong.publicservice.approval.GuideSheet;

/** The guide's elements as values of a form, by their place: {@code limits.legal.days}, {@code materials[0].name.zh}. */
public final class GuideForm {

    /** Says which element of the list it was, {@code materials[0].at}; absent for one that is new. */
    private static final String AT = "at";

    private static final int MOST_ELEMENTS = 200;

    private GuideForm() {}

    public static Map<String, String> values(ObjectNode tree) {
        var values = new LinkedHashMap<String, String>();
        for (var sheet : GuideSheet.values()) {
            if (!sheet.isList()) {
                GuideElement.of(sheet).forEach(element -> put(values, "", tree, element));
                continue;
            }
            var list = GuideText.at(tree, sheet.list());
            for (int i = 0; i < list.size(); i++) {
                var prefix = sheet.list() + "[" + i + "].";
                values.put(prefix + AT, Integer.toString(i));
                for (var element : GuideElement.of(sheet)) {
                    put(values, prefix, list.get(i), element);
                }
            }
        }
        return values;
    }

    private static void put(Map<String, String> values, String prefix, JsonNode row, GuideElement element) {
        values.put(prefix + element.path(), GuideText.typed(row, element));
    }

    /** Writes what was typed for a part into a matter's tree, and says what can't stand there. */
    public static List<CatalogueFault> write(ObjectNode tree, GuidePart part, Map<String, String> typed, String code) {
        var faults = new ArrayList<CatalogueFault>();
        var single = GuideElement.single(part);
        single.forEach(element -> write(tree, element, typed.get(element.path()), element.path(), code, faults));
        requireSaid(tree, single, "", code, faults);
        GuideElement.lists(part).forEach(sheet -> writeList(tree, sheet, typed, code, faults));
        return faults;
    }

    private static void writeList(
            ObjectNode tree, GuideSheet sheet, Map<String, String> typed, String code, List<CatalogueFault> faults) {
        var elements = GuideElement.of(sheet);
        var list = GuideText.list(tree, sheet.list());
        var before = list.deepCopy();
        list.removeAll();
        for (int i = 0; i < MOST_ELEMENTS; i++) {
            var prefix = sheet.list() + "[" + i + "].";
            if (!typed.containsKey(prefix + elements.get(0).path())) {
                break;
            }
            var row = element(before, typed.get(prefix + AT));
            elements.forEach(element ->
                    write(row, element, typed.get(prefix + element.path()), prefix + element.path(), code, faults));
            requireSaid(row, elements, prefix, code, faults);
            list.add(row);
        }
        if (list.isEmpty()) {
            GuideText.remove(tree, sheet.list());
        }
    }

    private static ObjectNode element(JsonNode before, String at) {
        var known = at != null && at.matches("\\d{1,4}") ? before.get(Integer.parseInt(at)) : null;
        return known == null ? JsonNodeFactory.instance.objectNode() : known.deepCopy();
    }

    private static void write(
            ObjectNode row, GuideElement element, String text, String place, String code, List<CatalogueFault> faults) {
        GuideText.write(row, element, text)
                .map(refusal -> new CatalogueFault(refusal.rule(), code, place, refusal.details()))
                .ifPresent(faults::add);
    }

    private static void requireSaid(
            ObjectNode row, List<GuideElement> elements, String prefix, String code, List<CatalogueFault> faults) {
        elements.stream()
                .filter(element -> GuideText.isMissing(row, element))
                .map(element -> prefix + element.path())
                .filter(place ->
                        faults.stream().noneMatch(fault -> fault.place().equals(place)))
                .forEach(place -> faults.add(new CatalogueFault(CatalogueRule.MISSING, code, place, List.of())));
    }
}
