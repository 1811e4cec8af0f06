package org.zhengtong.web.tags;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes an icon out of the sprite; it says nothing by itself, the word stands beside it. */
final class Icons {

    private Icons() {}

    static void write(ResponseWriter writer, String name) throws IOException {
        writer.startElement("svg", null);
        writer.writeAttribute("class", "i", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.writeAttribute("focusable", "false", null);
        writer.startElement("use", null);
        writer.writeAttribute("href", Functions.resource("icons.svg") + "#" + name, null);
        writer.endElement("use");
        writer.endElement("svg");
    }
}
