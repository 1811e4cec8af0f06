package org.zhengtong.publicservice.approval.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.GuideElement;
import org.zhengtong.publicservice.approval.GuideElement.Kind;

/** Elements of a guide as text: read from a matter's tree, and written into it from what somebody typed. */
final class GuideText {

    private static final int MOST_DIGITS = 4;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Why a text can't stand in an element, with the details that the rule's words expect. */
    record Refusal(CatalogueRule rule, List<String> details) {}

    private GuideText() {}

    /** As a form sends it: names of constants; empty for nothing. */
    static String typed(JsonNode row, GuideElement element) {
        return text(at(row, element.path()));
    }

    /** As people read it. */
    static String shown(JsonNode row, GuideElement element, GuideWords words) {
        var text = text(at(row, element.path()));
        if (text.isEmpty()) {
            return text;
        }
        return switch (element.kind()) {
            case YES_NO -> words.yesNo(Boolean.parseBoolean(text));
            case CHOICE, CHOICES ->
                text.lines()
                        .map(name -> GuideWords.constant(element.choices(), name)
                                .map(words::choice)
                                .orElse(name))
                        .collect(Collectors.joining("\n"));
            default -> text;
        };
    }

    private static String text(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"))
                : node.asText("");
    }

    /** Empty if it was written. Blank text takes away what was there. */
    static Optional<Refusal> write(ObjectNode row, GuideElement element, String text) {
        var typed = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (typed.isEmpty()) {
            remove(row, element.path());
            return Optional.empty();
        }
        return switch (element.kind()) {
            case TEXT, LONG_TEXT -> put(row, element, NODES.textNode(typed));
            case LINES -> put(row, element, lines(typed));
            case NUMBER ->
                typed.matches("\\d{1," + MOST_DIGITS + "}(\\.0+)?")
                        ? put(row, element, NODES.numberNode((int) Double.parseDouble(typed)))
                        : refusal(typed, "0–9999");
            case YES_NO ->
                GuideWords.answer(typed)
                        .map(yes -> put(row, element, NODES.booleanNode(yes)))
                        .orElseGet(() -> refusal(typed, words().yesNo(true) + ", " + words().yesNo(false)));
            case CHOICE, CHOICES -> choices(row, element, typed);
        };
    }

    private static Optional<Refusal> choices(ObjectNode row, GuideElement element, String typed) {
        var chosen = NODES.arrayNode();
        for (var line : typed.split("\\n")) {
            var constant = GuideWords.constant(element.choices(), line.strip());
            if (constant.isEmpty()) {
                var allowed = Arrays.<Enum<?>>stream(element.choices().getEnumConstants())
                        .map(words()::choice)
                        .collect(Collectors.joining(", "));
                return refusal(line, allowed);
            }
            chosen.add(constant.get().name());
        }
        return element.kind() == Kind.CHOICES || chosen.size() > 1
                ? put(row, element, chosen)
                : put(row, element, chosen.get(0));
    }

    private static GuideWords words() {
        return GuideWords.in(Locale.CHINESE);
    }

    private static ArrayNode lines(String typed) {
        var lines = NODES.arrayNode();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    private static Optional<Refusal> refusal(String typed, String allowed) {
        return Optional.of(new Refusal(CatalogueRule.UNKNOWN_VALUE, List.of(typed, allowed)));
    }

    static JsonNode at(JsonNode row, String path) {
        return row.at("/" + path.replace('.', '/'));
    }

    private static Optional<Refusal> put(ObjectNode row, GuideElement element, JsonNode value) {
        var parent = row;
        var steps = element.path().split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            parent = parent.get(steps[i]) instanceof ObjectNode there ? there : parent.putObject(steps[i]);
        }
        parent.set(steps[steps.length - 1], value);
        return Optional.empty();
    }

    /** The list at a path; an empty one where there was none. */
    static ArrayNode list(ObjectNode tree, String path) {
        var parent = tree;
        var steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            parent = parent.get(steps[i]) instanceof ObjectNode there ? there : parent.putObject(steps[i]);
        }
        var last = steps[steps.length - 1];
        return parent.get(last) instanceof ArrayNode there ? there : parent.putArray(last);
    }

    /** An object that says nothing any more goes too. */
    static void remove(ObjectNode row, String path) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            row.remove(path);
        } else if (row.get(path.substring(0, dot)) instanceof ObjectNode inner) {
            remove(inner, path.substring(dot + 1));
            if (inner.isEmpty()) {
                row.remove(path.substring(0, dot));
            }
        }
    }

    /** Whether a figure or an answer is missing beside others that are there. */
    static boolean isMissing(JsonNode row, GuideElement element) {
        var dot = element.path().lastIndexOf('.');
        var beside = dot < 0 ? row : at(row, element.path().substring(0, dot));
        return element.hasToBeSaid()
                && beside.isObject()
                && at(row, element.path()).isMissingNode();
    }
}
