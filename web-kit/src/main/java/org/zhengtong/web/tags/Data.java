package org.zhengtong.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.zhengtong.kernel.ChineseText;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Tongue;

/**
 * What somebody wrote or is called: it stays in the language in which it was written. On an English page, Chinese text
 * is marked as such, so that a screen reader reads it as Chinese (WCAG 2.2, 3.1.2).
 *
 * <p>Attribute: {@code value}; null or empty draws nothing.
 */
@FacesComponent(Data.TYPE)
public class Data extends UIComponentBase {

    public static final String TYPE = "zhengtong.Data";

    @Override
    public String getFamily() {
        return "zhengtong";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var value = getAttributes().get("value");
        if (value == null || value.toString().isEmpty()) {
            return;
        }
        write(context.getResponseWriter(), value.toString());
    }

    /** Writes a text that may have names or sentences in Chinese. */
    static void write(ResponseWriter writer, String text) throws IOException {
        if (Language.current() == Tongue.CHINESE) {
            writer.writeText(text, null);
            return;
        }
        for (var part : ChineseText.parts(text)) {
            if (part.chinese()) {
                writer.startElement("span", null);
                writer.writeAttribute("lang", Tongue.CHINESE.tag(), null);
            }
            writer.writeText(part.text(), null);
            if (part.chinese()) {
                writer.endElement("span");
            }
        }
    }
}
