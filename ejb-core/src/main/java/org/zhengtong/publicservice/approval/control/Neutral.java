package org.zhengtong.publicservice.approval.control;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe on its way out and loses it on its way back, so that
 * nothing in the catalogue runs on the machine of whoever opens it.
 */
final class Neutral {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Neutral() {}

    static String out(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String in(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
