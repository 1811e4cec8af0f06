package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.CatalogueFault;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuideElement.Kind;
import org.zhengtong.publicservice.approval.GuideSheet;
import org.zhengtong.publicservice.approval.LaneHolder;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The guide's elements as fields of a form. */
@ApplicationScoped
public class GuideFields {

    private static final String UNIT = "unit";

    @Inject
    Directory directory;

    @Inject
    MatterWords matterWords;

    /**
     * One field.
     *
     * @param name by which it is sent, its place in the matter
     * @param wrong what is wrong with it; empty for nothing
     */
    public record GuideField(
            String name, String label, Kind kind, String value, List<Option> options, String language, String wrong) {

        public String getId() {
            return name.replaceAll("[^A-Za-z0-9]", "-");
        }

        public boolean isChosen(String option) {
            return value.lines().anyMatch(option::equals);
        }
    }

    /** Fields that stand beside each other. */
    public record Line(List<GuideField> fields) {}

    /**
     * An element of a list.
     *
     * @param at which one it was when it was read; null for a new one
     * @param title by which people know it; empty for a new one
     */
    public record Element(int number, String prefix, String at, String title, List<Line> lines) {}

    List<Line> lines(
            List<GuideElement> elements, String prefix, Map<String, String> values, List<CatalogueFault> faults) {
        var lines = new ArrayList<Line>();
        for (var together : elements.stream()
                .collect(Collectors.groupingBy(GuideFields::together, LinkedHashMap::new, Collectors.toList()))
                .values()) {
            lines.add(new Line(together.stream()
                    .map(element -> field(element, prefix, values, faults))
                    .toList()));
        }
        return lines;
    }

    /** The languages of a text stand beside each other, and so do the figure, unit and end of a limit. */
    private static String together(GuideElement element) {
        var word = element.word();
        return word.matches("limits\\.\\w+\\.(days|count|ends)") ? word.substring(0, word.lastIndexOf('.')) : word;
    }

    List<Element> elements(GuideSheet sheet, Map<String, String> values, List<CatalogueFault> faults) {
        return IntStream.range(0, TypedGuide.count(values, sheet))
                .mapToObj(number -> element(sheet, number, values, faults))
                .toList();
    }

    private Element element(GuideSheet sheet, int number, Map<String, String> values, List<CatalogueFault> faults) {
        var prefix = TypedGuide.prefix(sheet, number);
        var own = Language.current().code();
        var elements = GuideElement.of(sheet);
        var title = elements.stream()
                .filter(each -> each.language().filter(own::equals).isPresent())
                .findFirst()
                .map(each -> values.getOrDefault(prefix + each.path(), ""))
                .orElse("");
        return new Element(
                number,
                prefix,
                values.get(prefix + "at"),
                title,
                lines(elements, prefix, values, located(sheet, number, values, faults)));
    }

    /** Some checks name a material by its code; here it has its number. */
    private static List<CatalogueFault> located(
            GuideSheet sheet, int number, Map<String, String> values, List<CatalogueFault> faults) {
        var prefix = TypedGuide.prefix(sheet, number);
        var code = sheet.list() + "." + values.getOrDefault(prefix + "code", "?") + ".";
        return faults.stream()
                .map(fault -> fault.place().startsWith(code)
                        ? new CatalogueFault(
                                fault.rule(),
                                fault.matter(),
                                prefix + fault.place().substring(code.length()),
                                fault.details())
                        : fault)
                .toList();
    }

    private GuideField field(
            GuideElement element, String prefix, Map<String, String> values, List<CatalogueFault> faults) {
        var name = prefix + element.path();
        var wrong = faults.stream()
                .filter(fault -> isAbout(fault.place(), name))
                .map(matterWords::textHere)
                .distinct()
                .collect(Collectors.joining(" "));
        return new GuideField(
                name,
                matterWords.heading(element),
                kind(element),
                values.getOrDefault(name, ""),
                options(element),
                element.language().orElse(null),
                wrong);
    }

    /** A fault about a whole, such as a limit, is said at the first field of it. */
    private static boolean isAbout(String place, String name) {
        var first = List.of(".zh", ".days", ".code");
        return place.equals(name) || first.stream().anyMatch(end -> name.equals(place + end));
    }

    private static Kind kind(GuideElement element) {
        return element.path().equals(UNIT) ? Kind.CHOICE : element.kind();
    }

    private List<Option> options(GuideElement element) {
        var words = Words.in(Language.current());
        if (element.path().equals(UNIT)) {
            var units = directory.openUnits().stream().map(unit -> new Option(unit.code(), words.of(unit.name())));
            var township = new Option(LaneHolder.TOWNSHIP, words.get("approval_version.township"));
            return Stream.concat(units, Stream.of(township)).toList();
        }
        if (element.kind() == Kind.YES_NO) {
            return List.of(new Option("true", words.get("guide.yes")), new Option("false", words.get("guide.no")));
        }
        return element.choices() == null
                ? List.of()
                : Arrays.<Enum<?>>stream(element.choices().getEnumConstants())
                        .map(constant -> new Option(constant.name(), words.of(constant)))
                        .toList();
    }
}
