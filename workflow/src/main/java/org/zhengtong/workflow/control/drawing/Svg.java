package org.zhengtong.workflow.control.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengtong.kernel.ChineseText;
import org.zhengtong.workflow.control.bpmn.Layout.Point;

/**
 * Writes SVG. Colours are the theme's: everything carries classes, and what stands in attributes is only what keeps the
 * drawing readable without any theme (lines without filling, text sizes).
 */
final class Svg {

    /** From here on, characters are as wide as they are high. */
    private static final int CHINESE = 0x2E80;

    private final StringBuilder out = new StringBuilder();

    Svg raw(String text) {
        out.append(text);
        return this;
    }

    /** An element that goes on until {@link #close}. */
    Svg open(String name, String... attributes) {
        return tag(name, ">", attributes);
    }

    Svg close(String name) {
        out.append("</").append(name).append(">");
        return this;
    }

    Svg empty(String name, String... attributes) {
        return tag(name, "/>", attributes);
    }

    Svg text(String name, String content, String... attributes) {
        return open(name, attributes).raw(escaped(content)).close(name);
    }

    /** A text that is read: in a drawing in another language, what is Chinese in it is marked. */
    Svg said(String content, boolean chinese, String... attributes) {
        open("text", attributes);
        for (var part : ChineseText.parts(content)) {
            if (part.chinese() && !chinese) {
                text("tspan", part.text(), "lang", "zh-CN");
            } else {
                raw(escaped(part.text()));
            }
        }
        return close("text");
    }

    private Svg tag(String name, String end, String... attributes) {
        out.append("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(" ")
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append("\"");
        }
        out.append(end);
        return this;
    }

    static String line(Collection<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** As much of a text as fits; Chinese characters are as wide as the font is high, others about half of that. */
    static String fitting(String text, double width, double size) {
        var room = width / size;
        for (int i = 0; i < text.length(); i++) {
            room -= text.charAt(i) < CHINESE ? 0.6 : 1;
            if (room < 0) {
                return text.substring(0, Math.max(0, i - 1)).stripTrailing() + "…";
            }
        }
        return text;
    }

    /** A text in one line or two, broken between words or Chinese characters; what does not fit even then is cut. */
    static List<String> lines(String text, double width, double size) {
        var whole = fitting(text, width, size);
        if (whole.equals(text)) {
            return List.of(text);
        }
        var first = whole.substring(0, whole.length() - 1);
        var end = text.charAt(first.length()) < CHINESE ? Math.max(first.lastIndexOf(' '), 0) : first.length();
        var at = end == 0 ? first.length() : end;
        return List.of(text.substring(0, at).strip(), fitting(text.substring(at).strip(), width, size));
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
