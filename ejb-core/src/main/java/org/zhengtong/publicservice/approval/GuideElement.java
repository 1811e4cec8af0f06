package org.zhengtong.publicservice.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.DayEnd;

/**
 * An element of a guide 办事指南要素 that is typed into a form or stands in a column of the workbook.
 *
 * @param path in the matter's file, or in an element of the sheet's list
 * @param choices what may stand there, for {@link Kind#CHOICE} and {@link Kind#CHOICES}
 */
public record GuideElement(GuideSheet sheet, String path, Kind kind, Class<? extends Enum<?>> choices) {

    /** What may be typed. */
    public enum Kind {
        TEXT,
        /** Several lines of text. */
        LONG_TEXT,
        /** A whole number, not negative. */
        NUMBER,
        YES_NO,
        CHOICE,
        /** Several of the choices, one a line. */
        CHOICES,
        /** Words, one a line. */
        LINES
    }

    private static final List<GuideElement> ALL = Stream.of(
                    one(GuideSheet.MATTERS, "code", Kind.TEXT),
                    both(GuideSheet.MATTERS, "name", Kind.TEXT),
                    one(GuideSheet.MATTERS, "basicCode", Kind.TEXT),
                    choice(GuideSheet.MATTERS, "type", Kind.CHOICE, MatterType.class),
                    both(GuideSheet.MATTERS, "summary", Kind.LONG_TEXT),
                    choice(GuideSheet.MATTERS, "handling", Kind.CHOICE, HandlingKind.class),
                    choice(GuideSheet.MATTERS, "audiences", Kind.CHOICES, Audience.class),
                    choice(GuideSheet.MATTERS, "lifeEvents", Kind.CHOICES, LifeEvent.class),
                    one(GuideSheet.MATTERS, "keywords", Kind.LINES),
                    one(GuideSheet.MATTERS, "unit", Kind.TEXT),
                    both(GuideSheet.MATTERS, "body", Kind.TEXT),
                    choice(GuideSheet.MATTERS, "level", Kind.CHOICE, ExercisingLevel.class),
                    both(GuideSheet.MATTERS, "scope", Kind.TEXT),
                    both(GuideSheet.MATTERS, "quota", Kind.TEXT),
                    both(GuideSheet.MATTERS, "intermediaries", Kind.TEXT),
                    one(GuideSheet.MATTERS, "proxies", Kind.YES_NO),
                    one(GuideSheet.MATTERS, "conditions.anyOne", Kind.YES_NO),
                    limit("limits.legal"),
                    limit("limits.promised"),
                    limit("limits.extension"),
                    one(GuideSheet.MATTERS, "visits.times", Kind.NUMBER),
                    both(GuideSheet.MATTERS, "visits.note", Kind.TEXT),
                    both(GuideSheet.MATTERS, "window.place", Kind.TEXT),
                    both(GuideSheet.MATTERS, "window.hours", Kind.TEXT),
                    one(GuideSheet.MATTERS, "window.consult", Kind.TEXT),
                    one(GuideSheet.MATTERS, "window.complain", Kind.TEXT),
                    both(GuideSheet.MATTERS, "result.name", Kind.TEXT),
                    both(GuideSheet.MATTERS, "result.delivery", Kind.LONG_TEXT),
                    both(GuideSheet.MATTERS, "result.validity", Kind.TEXT),
                    one(GuideSheet.FEES, "fee.charged", Kind.YES_NO),
                    both(GuideSheet.FEES, "fee.note", Kind.LONG_TEXT),
                    both(GuideSheet.FEES, "fee.basis", Kind.TEXT),
                    both(GuideSheet.BASES, "title", Kind.TEXT),
                    both(GuideSheet.BASES, "article", Kind.TEXT),
                    both(GuideSheet.BASES, "gist", Kind.LONG_TEXT),
                    one(GuideSheet.CONDITIONS_MET, "zh", Kind.LONG_TEXT),
                    one(GuideSheet.CONDITIONS_MET, "en", Kind.LONG_TEXT),
                    one(GuideSheet.CONDITIONS_EXCLUDED, "zh", Kind.LONG_TEXT),
                    one(GuideSheet.CONDITIONS_EXCLUDED, "en", Kind.LONG_TEXT),
                    one(GuideSheet.MATERIALS, "code", Kind.TEXT),
                    both(GuideSheet.MATERIALS, "name", Kind.TEXT),
                    choice(GuideSheet.MATERIALS, "necessity", Kind.CHOICE, Necessity.class),
                    both(GuideSheet.MATERIALS, "when", Kind.TEXT),
                    choice(GuideSheet.MATERIALS, "kind", Kind.CHOICE, MaterialKind.class),
                    choice(GuideSheet.MATERIALS, "form", Kind.CHOICE, MaterialForm.class),
                    choice(GuideSheet.MATERIALS, "source", Kind.CHOICE, MaterialSource.class),
                    both(GuideSheet.MATERIALS, "provider", Kind.TEXT),
                    one(GuideSheet.MATERIALS, "base", Kind.TEXT),
                    one(GuideSheet.MATERIALS, "copies", Kind.NUMBER),
                    both(GuideSheet.MATERIALS, "guidance", Kind.LONG_TEXT),
                    both(GuideSheet.MATERIALS, "standard", Kind.LONG_TEXT),
                    one(GuideSheet.MATERIALS, "accepts", Kind.LINES),
                    both(GuideSheet.STEPS, "title", Kind.TEXT),
                    both(GuideSheet.STEPS, "text", Kind.LONG_TEXT),
                    one(GuideSheet.STEPS, "byApplicant", Kind.YES_NO),
                    both(GuideSheet.STEPS, "time", Kind.TEXT),
                    both(GuideSheet.SPECIAL, "name", Kind.TEXT),
                    one(GuideSheet.SPECIAL, "mostDays", Kind.NUMBER),
                    both(GuideSheet.SPECIAL, "basis", Kind.TEXT),
                    both(GuideSheet.QUESTIONS, "question", Kind.LONG_TEXT),
                    both(GuideSheet.QUESTIONS, "answer", Kind.LONG_TEXT))
            .flatMap(each -> each)
            .toList();

    public static List<GuideElement> of(GuideSheet sheet) {
        return ALL.stream().filter(each -> each.sheet == sheet).toList();
    }

    /** Elements of a part that a matter has once. */
    public static List<GuideElement> single(GuidePart part) {
        return ALL.stream()
                .filter(each -> !each.sheet.isList() && GuidePart.of(each.path) == part)
                .toList();
    }

    /** Lists of a part. */
    public static List<GuideSheet> lists(GuidePart part) {
        return Arrays.stream(GuideSheet.values())
                .filter(sheet -> sheet.isList() && GuidePart.of(sheet.list()) == part)
                .toList();
    }

    /** Its place in a matter's file, without the number in a list. */
    public String place() {
        return sheet.isList() ? sheet.list() + "." + path : path;
    }

    /** {@code zh} or {@code en}; empty for what is in no language. */
    public Optional<String> language() {
        return path.matches("(.*\\.)?(zh|en)") ? Optional.of(path.substring(path.length() - 2)) : Optional.empty();
    }

    /** The word that stands for it in the words files, after {@code guide.}. */
    public String word() {
        return place().replaceFirst("\\.(zh|en)$", "");
    }

    /** Whether nothing there would be read as a figure or an answer that nobody gave. */
    public boolean hasToBeSaid() {
        return kind == Kind.NUMBER || kind == Kind.YES_NO;
    }

    private static Stream<GuideElement> limit(String path) {
        return Stream.of(
                        one(GuideSheet.MATTERS, path + ".days", Kind.NUMBER),
                        choice(GuideSheet.MATTERS, path + ".count", Kind.CHOICE, DayCount.class),
                        choice(GuideSheet.MATTERS, path + ".ends", Kind.CHOICE, DayEnd.class),
                        both(GuideSheet.MATTERS, path + ".basis", Kind.TEXT))
                .flatMap(each -> each);
    }

    private static Stream<GuideElement> one(GuideSheet sheet, String path, Kind kind) {
        return Stream.of(new GuideElement(sheet, path, kind, null));
    }

    private static Stream<GuideElement> both(GuideSheet sheet, String path, Kind kind) {
        return Stream.of("zh", "en").map(tongue -> new GuideElement(sheet, path + "." + tongue, kind, null));
    }

    private static Stream<GuideElement> choice(
            GuideSheet sheet, String path, Kind kind, Class<? extends Enum<?>> choices) {
        return Stream.of(new GuideElement(sheet, path, kind, choices));
    }
}
