package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, indented, with attributes whose value is null left out. */
final class XmlText {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A whole file; without it, what is written is a part of one. */
    XmlText begin() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** @param attributes names and values in turn */
    XmlText open(String name, Object... attributes) {
        tag(name, ">", attributes);
        open.push(name);
        return this;
    }

    XmlText close() {
        var name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    XmlText empty(String name, Object... attributes) {
        return tag(name, "/>", attributes);
    }

    XmlText text(String name, String content) {
        indent().append('<').append(name).append('>').append(escaped(content));
        out.append("</").append(name).append(">\n");
        return this;
    }

    private XmlText tag(String name, String end, Object... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                var value = escaped(attributes[i + 1].toString());
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
        out.append(end).append('\n');
        return this;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
