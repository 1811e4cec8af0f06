package org.zhengtong.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** One of a few options, each a card whose whole surface can be touched. The native radio button stays what it is. */
@FacesComponent(Choice.TYPE)
public class Choice extends UIInput {

    public static final String TYPE = "zhengtong.Choice";

    public Choice() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "zhengtong";
    }

    @Override
    public void decode(FacesContext context) {
        super.decode(context); // forgets that the last answer was wrong
        var sent = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        setSubmittedValue(sent == null ? "" : sent);
    }

    @Override
    protected void validateValue(FacesContext context, Object value) {
        super.validateValue(context, value);
        if (isValid()
                && !isEmpty(value)
                && options().stream().noneMatch(option -> option.value().equals(text(value)))) {
            setValid(false);
            context.addMessage(
                    getClientId(context),
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            Words.in(Language.current()).get("kit.input.choice.wrong"),
                            null));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var id = getClientId(context);
        var chosen = getSubmittedValue() == null ? text(getValue()) : String.valueOf(getSubmittedValue());
        var writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", "radios " + look(), null);
        int index = 0;
        for (var option : options()) {
            write(writer, option, id, index++, option.value().equals(chosen));
        }
        writer.endElement("div");
    }

    private static void write(ResponseWriter writer, Option option, String name, int index, boolean chosen)
            throws IOException {
        writer.startElement("label", null);
        writer.startElement("input", null);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("name", name, null);
        // the error summary leads to the first card
        writer.writeAttribute("id", index == 0 ? name : name + "-" + index, null);
        writer.writeAttribute("value", option.value(), null);
        if (chosen) {
            writer.writeAttribute("checked", "checked", null);
        }
        writer.endElement("input");
        writer.startElement("span", null);
        Data.write(writer, option.label());
        writer.endElement("span");
        if (option.hint() != null) {
            writer.startElement("small", null);
            writer.writeText(option.hint(), null);
            writer.endElement("small");
        }
        writer.endElement("label");
    }

    private String look() {
        return getAttributes().get("look") instanceof String look ? look : "";
    }

    private String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        Converter<Object> converter = converterFor(value);
        return converter == null
                ? String.valueOf(value)
                : converter.getAsString(FacesContext.getCurrentInstance(), this, value);
    }

    @SuppressWarnings("unchecked")
    private Converter<Object> converterFor(Object value) {
        return getConverter() != null
                ? getConverter()
                : FacesContext.getCurrentInstance().getApplication().createConverter(value.getClass());
    }

    private Collection<Option> options() {
        Object options = getAttributes().get("options");
        if (options instanceof Collection<?> some) {
            return some.stream().map(Option.class::cast).toList();
        }
        return List.of();
    }
}
