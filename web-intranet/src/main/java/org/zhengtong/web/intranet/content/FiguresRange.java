package org.zhengtong.web.intranet.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The days that the address asks about; without any, the last thirty. What makes no sense is passed over. */
record FiguresRange(LocalDate from, LocalDate to) {

    private static final int USUAL = 30;

    static FiguresRange of(Map<String, String> parameters, LocalDate today) {
        var to = day(parameters.get("to"), today);
        var from = day(parameters.get("from"), to.minusDays(USUAL - 1L));
        return from.isAfter(to) ? new FiguresRange(to, to) : new FiguresRange(from, to);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException no) {
            return otherwise;
        }
    }
}
