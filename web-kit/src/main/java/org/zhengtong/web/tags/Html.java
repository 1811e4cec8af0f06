package org.zhengtong.web.tags;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes elements in a line each; attributes and texts that are null are left out. */
record Html(ResponseWriter writer) {

    void open(String element, String name, String value) throws IOException {
        writer.startElement(element, null);
        if (name != null) {
            attribute(name, value);
        }
    }

    void attribute(String name, String value) throws IOException {
        if (value != null) {
            writer.writeAttribute(name, value, null);
        }
    }

    void text(String text) throws IOException {
        writer.writeText(text, null);
    }

    void close(String element) throws IOException {
        writer.endElement(element);
    }

    /** A whole element; nothing at all for no text. */
    void element(String element, String look, String id, String text) throws IOException {
        if (text != null) {
            open(element, "class", look);
            attribute("id", id);
            Data.write(writer, text);
            close(element);
        }
    }

    void icon(String name) throws IOException {
        Icons.write(writer, name);
    }
}
