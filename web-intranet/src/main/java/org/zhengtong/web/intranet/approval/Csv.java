package org.zhengtong.web.intranet.approval;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** Tables as spreadsheets open them by a double click. */
public final class Csv {

    /** Without it Excel takes UTF-8 for the machine's own code page. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A cell that begins so would be run as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Csv() {}

    public static void begin(Writer out, String... columns) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(out, (Object[]) columns);
    }

    public static void row(Writer out, Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cell(cells[i]));
        }
        out.write("\r\n");
    }

    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
