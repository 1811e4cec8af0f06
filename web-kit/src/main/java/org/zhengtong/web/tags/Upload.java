package org.zhengtong.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.Necessity;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * What stands around one material to upload: its name, how to make it, what is wrong with it. Inside are the files that are
 * there and the way to add more.
 *
 * <p>Attributes: {@code material}, {@code asked} (false: hidden until an answer asks for it).
 */
@FacesComponent(Upload.TYPE)
public class Upload extends UIComponentBase {

    public static final String TYPE = "zhengtong.Upload";

    /** Of the parameter that brings the files, and of the element that an error leads to. */
    public static String name(String material) {
        return "m-" + material;
    }

    @Override
    public String getFamily() {
        return "zhengtong";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var material = (MaterialDefinition) getAttributes().get("material");
        var words = Words.in(Language.current());
        var errors = context.getMessageList(name(material.code())).stream()
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getDetail)
                .toList();
        var writer = new Html(context.getResponseWriter());
        writer.open("fieldset", "class", errors.isEmpty() ? "field" : "field bad");
        writer.attribute("id", name(material.code()));
        writer.attribute("tabindex", "-1");
        if (material.visibleWhen() != null) {
            writer.attribute("data-when", Question.name(material.visibleWhen().field()));
            writer.attribute("data-is", String.join(" ", material.visibleWhen().is()));
            writer.attribute("hidden", Boolean.FALSE.equals(getAttributes().get("asked")) ? "hidden" : null);
        }
        writer.open("legend", null, null);
        writer.text(words.of(material.name()));
        if (material.necessity() == Necessity.OPTIONAL) {
            writer.element("span", "opt", null, words.get("kit.input.optional"));
        }
        writer.close("legend");
        writer.element("p", "hint", null, material.guidance() == null ? null : words.of(material.guidance()));
        for (var error : errors) {
            writer.open("p", "class", "err");
            writer.icon("alert");
            writer.element("span", null, null, error);
            writer.close("p");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("fieldset");
    }
}
