package org.zhengtong.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * What stands around one input: its label above, a hint, its error between both and the input, and everything that tells
 * a screen reader so. It finds the input among its children by itself.
 *
 * <p>Attributes: {@code label}, {@code hint}, {@code unit}, {@code group} (the input is a group of choices and the label
 * its legend), {@code bare} (the input brings its own label), {@code rules} (keys of rules whose violation is said here),
 * {@code mark} (what stands behind the label instead of saying that it may be left out).
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    public static final String TYPE = "zhengtong.Field";

    @Override
    public String getFamily() {
        return "zhengtong";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var input = inputIn(this);
        var id = input == null ? getClientId(context) : input.getClientId(context);
        var errors = context.getMessageList(id).stream()
                .map(FacesMessage::getSummary)
                .toList();
        boolean bad = !errors.isEmpty();
        if (input != null) {
            connect(input, id, bad);
        }
        var writer = context.getResponseWriter();
        writer.startElement(is("group") ? "fieldset" : "div", this);
        writer.writeAttribute("class", "field" + (bad ? " bad" : "") + (is("bare") ? " tickbox" : ""), null);
        if (is("group")) {
            writer.writeAttribute("aria-describedby", described(id, bad), null);
            writer.writeAttribute("id", id + "-group", null);
        }
        writeLabel(writer, input, id);
        writeText(writer, "p", "hint", id + "-hint", text("hint"));
        for (var error : errors) {
            writeError(writer, id, error);
        }
        if (text("unit") != null) {
            writer.startElement("div", null);
            writer.writeAttribute("class", "with-unit", null);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var writer = context.getResponseWriter();
        if (text("unit") != null) {
            writeText(writer, "span", null, null, text("unit"));
            writer.endElement("div");
        }
        writer.endElement(is("group") ? "fieldset" : "div");
    }

    private void writeLabel(ResponseWriter writer, UIComponent input, String id) throws IOException {
        if (text("label") == null || is("bare")) {
            return;
        }
        writer.startElement(is("group") ? "legend" : "label", null);
        if (!is("group")) {
            writer.writeAttribute("for", id, null);
        }
        writer.writeText(text("label"), null);
        if (text("mark") != null) {
            writeText(writer, "span", "opt", null, text("mark"));
        } else if (input instanceof UIInput required && !required.isRequired() && is("optional")) {
            writeText(writer, "span", "opt", null, Words.in(Language.current()).get("kit.input.optional"));
        }
        writer.endElement(is("group") ? "legend" : "label");
    }

    private static void writeError(ResponseWriter writer, String id, String error) throws IOException {
        writer.startElement("p", null);
        writer.writeAttribute("class", "err", null);
        writer.writeAttribute("id", id + "-error", null);
        Icons.write(writer, "alert");
        writeText(writer, "span", null, null, error);
        writer.endElement("p");
    }

    private static void writeText(ResponseWriter writer, String element, String look, String id, String text)
            throws IOException {
        if (text == null) {
            return;
        }
        writer.startElement(element, null);
        if (look != null) {
            writer.writeAttribute("class", look, null);
        }
        if (id != null) {
            writer.writeAttribute("id", id, null);
        }
        Data.write(writer, text);
        writer.endElement(element);
    }

    private void connect(UIComponent input, String id, boolean bad) {
        var attributes = input.getPassThroughAttributes(true);
        attributes.remove("aria-describedby");
        attributes.remove("aria-invalid");
        var described = described(id, bad);
        if (described != null && !is("group")) {
            attributes.put("aria-describedby", described);
        }
        if (bad) {
            attributes.put("aria-invalid", "true");
        }
        // An input in a repeated row is one component for all rows: it brings its own label, reckoned row by row.
        if (text("label") != null && input.getValueExpression("label") == null) {
            input.getAttributes().put("label", text("label"));
        }
    }

    private String described(String id, boolean bad) {
        List<String> ids = new ArrayList<>();
        if (text("hint") != null) {
            ids.add(id + "-hint");
        }
        if (bad) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private String text(String name) {
        return getAttributes().get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private boolean is(String name) {
        var value = getAttributes().get(name);
        return value != null && Boolean.parseBoolean(value.toString());
    }

    private static UIComponent inputIn(UIComponent around) {
        for (var child : around.getChildren()) {
            if (child instanceof EditableValueHolder && child.isRendered()) {
                return child;
            }
            var deeper = inputIn(child);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
