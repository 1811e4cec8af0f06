package org.zhengtong.web.tags;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.words.Words;

/**
 * The input of a {@link Question}, by its type. Nothing is cut off or refused in the browser: what is wrong is said in
 * words, by the server.
 *
 * @param described ids of hint and error; null if there are none
 */
record QuestionInput(
        Html writer, Words words, FormField field, String value, List<Option> options, String described, boolean bad) {

    /** More choices than this make a list to unfold. */
    private static final int MOST_CARDS = 8;

    private static final int ROWS = 4;

    void write() throws IOException {
        switch (field.type()) {
            case LONG_TEXT -> writeArea();
            case CHOICE -> writeChoice();
            case MULTI -> writeCards("checkbox", choices());
            case YES_NO ->
                writeCards(
                        "radio",
                        List.of(new Option("true", words.get("kit.yes")), new Option("false", words.get("kit.no"))));
            case TOWNSHIP -> writeSelect(options);
            case NUMBER, YEAR -> writeNumber();
            case DATE -> writeText("date", "w-short", null, null);
            case MOBILE -> writeText("tel", "w-short", "autocomplete", "tel");
            case RESIDENT_ID, CREDIT_CODE -> writeText("text", "w-half", "spellcheck", "false");
            case BANK_CARD -> writeText("text", "w-half", "inputmode", "numeric");
            case TEXT, ADDRESS, PERSON_NAME, FIRM_NAME ->
                writeText("text", field.length() > 0 && field.length() <= 40 ? "w-half" : "", null, null);
        }
    }

    private void writeText(String type, String width, String attribute, String set) throws IOException {
        writer.open("input", "type", type);
        common(("inp " + width).strip());
        writer.attribute("value", value);
        if (attribute != null) {
            writer.attribute(attribute, set);
        }
        writer.close("input");
    }

    private void writeNumber() throws IOException {
        var unit = field.unit() == null ? null : words.of(field.unit());
        if (unit != null) {
            writer.open("div", "class", "with-unit");
        }
        writeText("text", "w-short", "inputmode", "decimal");
        if (unit != null) {
            writer.element("span", null, null, unit);
            writer.close("div");
        }
    }

    private void writeArea() throws IOException {
        writer.open("textarea", "rows", Integer.toString(ROWS));
        common("inp");
        writer.text(value);
        writer.close("textarea");
    }

    private void writeChoice() throws IOException {
        if (field.choices().size() > MOST_CARDS) {
            writeSelect(choices());
        } else {
            writeCards("radio", choices());
        }
    }

    private void writeSelect(List<Option> some) throws IOException {
        writer.open("select", null, null);
        common("inp w-half");
        writeOption(new Option("", words.get("kit.input.choose")));
        for (var option : some) {
            writeOption(option);
        }
        writer.close("select");
    }

    private void writeOption(Option option) throws IOException {
        writer.open("option", "value", option.value());
        writer.attribute("selected", option.value().equals(value) ? "selected" : null);
        writer.text(option.label());
        writer.close("option");
    }

    private void writeCards(String type, List<Option> some) throws IOException {
        if (type.equals("checkbox")) {
            // without it, a form in which nothing is ticked any more would say nothing about the field
            writer.open("input", "type", "hidden");
            writer.attribute("name", Question.name(field.id()));
            writer.close("input");
        }
        var chosen = Arrays.asList(value.split(","));
        var brief = some.size() == 2 && some.stream().allMatch(option -> option.hint() == null);
        writer.open("div", "class", brief ? "radios two" : "radios");
        int index = 0;
        for (var option : some) {
            writeCard(type, option, index++, chosen.contains(option.value()));
        }
        writer.close("div");
    }

    private void writeCard(String type, Option option, int index, boolean chosen) throws IOException {
        var name = Question.name(field.id());
        writer.open("label", null, null);
        writer.open("input", "type", type);
        writer.attribute("name", name);
        writer.attribute("id", index == 0 ? name : name + "-" + index);
        writer.attribute("value", option.value());
        writer.attribute("checked", chosen ? "checked" : null);
        writer.close("input");
        writer.element("span", null, null, option.label());
        writer.element("small", null, null, option.hint());
        writer.close("label");
    }

    private void common(String look) throws IOException {
        writer.attribute("class", look);
        writer.attribute("id", Question.name(field.id()));
        writer.attribute("name", Question.name(field.id()));
        writer.attribute("aria-describedby", described);
        writer.attribute("aria-invalid", bad ? "true" : null);
    }

    private List<Option> choices() {
        return field.choices().stream()
                .map(choice -> new Option(
                        choice.value(),
                        words.of(choice.label()),
                        choice.hint() == null ? null : words.of(choice.hint())))
                .toList();
    }
}
