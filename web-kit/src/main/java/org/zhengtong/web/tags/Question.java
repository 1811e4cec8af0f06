package org.zhengtong.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * One field of a matter's form: label, hint, error and the input that its type asks for. It only draws; what is typed
 * arrives under {@link #name} and is taken by whoever keeps the form, right or wrong.
 *
 * <p>Attributes: {@code field}, {@code value} (what is typed so far), {@code asked} (false: there for the script, hidden
 * until an answer asks for it), {@code options} (the choices of a township), {@code advice} (how to mend it).
 */
@FacesComponent(Question.TYPE)
public class Question extends UIComponentBase {

    public static final String TYPE = "zhengtong.Question";

    /** Of the parameter that brings the answer, and of the element that an error leads to. */
    public static String name(String field) {
        return "f-" + field;
    }

    @Override
    public String getFamily() {
        return "zhengtong";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var field = (FormField) getAttributes().get("field");
        var words = Words.in(Language.current());
        var errors = context.getMessageList(name(field.id())).stream()
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getDetail)
                .toList();
        var group = isGroup(field.type());
        var writer = new Html(context.getResponseWriter());
        writer.open(group ? "fieldset" : "div", "class", "field" + (errors.isEmpty() ? "" : " bad"));
        if (field.visibleWhen() != null) {
            writer.attribute("data-when", name(field.visibleWhen().field()));
            writer.attribute("data-is", String.join(" ", field.visibleWhen().is()));
            writer.attribute("hidden", Boolean.FALSE.equals(getAttributes().get("asked")) ? "hidden" : null);
        }
        writer.attribute("aria-describedby", group ? described(field, errors) : null);
        writer.open(group ? "legend" : "label", "for", group ? null : name(field.id()));
        writer.text(words.of(field.label()));
        if (!field.required()) {
            writer.element("span", "opt", null, words.get("kit.input.optional"));
        }
        writer.close(group ? "legend" : "label");
        writer.element("p", "hint", name(field.id()) + "-hint", field.hint() == null ? null : words.of(field.hint()));
        writeErrors(writer, field, errors);
        new QuestionInput(writer, words, field, value(), options(), described(field, errors), !errors.isEmpty())
                .write();
        if (getAttributes().get("advice") instanceof String advice && !advice.isBlank()) {
            writer.element("p", "why", null, advice);
        }
        writer.close(group ? "fieldset" : "div");
    }

    private static void writeErrors(Html writer, FormField field, List<String> errors) throws IOException {
        for (var error : errors) {
            writer.open("p", "class", "err");
            writer.attribute("id", name(field.id()) + "-error");
            writer.icon("alert");
            writer.element("span", null, null, error);
            writer.close("p");
        }
    }

    private static boolean isGroup(FieldType type) {
        return type == FieldType.CHOICE || type == FieldType.MULTI || type == FieldType.YES_NO;
    }

    private static String described(FormField field, List<String> errors) {
        var ids = new ArrayList<String>();
        if (field.hint() != null) {
            ids.add(name(field.id()) + "-hint");
        }
        if (!errors.isEmpty()) {
            ids.add(name(field.id()) + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private String value() {
        return getAttributes().get("value") instanceof String value ? value : "";
    }

    private List<Option> options() {
        return getAttributes().get("options") instanceof Collection<?> some
                ? some.stream().map(Option.class::cast).toList()
                : List.of();
    }
}
