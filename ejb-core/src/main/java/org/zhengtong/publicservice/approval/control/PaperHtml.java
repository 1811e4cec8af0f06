package org.zhengtong.publicservice.approval.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhengtong.platform.support.clock.CountyClock;

/** Pieces of XHTML for paper; what people wrote is made harmless here and nowhere else. */
final class PaperHtml {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("y-MM-dd'\u00a0'HH:mm").withZone(CountyClock.ZONE);

    private PaperHtml() {}

    static String document(String style, String title, String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml' lang='zh-CN'><head><title>" + text(title) + "</title><style>"
                + style + "</style></head><body>" + body + "</body></html>";
    }

    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    static String text(String raw) {
        return raw == null
                ? ""
                : raw.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("'", "&#39;")
                        .replace("\"", "&quot;");
    }
}
