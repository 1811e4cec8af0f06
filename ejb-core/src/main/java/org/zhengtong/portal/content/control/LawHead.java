package org.zhengtong.portal.content.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the lines before a law say of it: who issued it, when, under which number, and since when it holds. */
final class LawHead {

    private static final Pattern DATED = Pattern.compile("^(\\d{4})年(\\d{1,2})月(\\d{1,2})日(.*)$");
    private static final Pattern IN_FORCE =
            Pattern.compile("本\\p{IsHan}{1,6}自(\\d{4})年(\\d{1,2})月(\\d{1,2})日起(?:施行|实施)");
    private static final Pattern IN_NAME = Pattern.compile("[（(](\\d{4})-(\\d{2})-(\\d{2})[)）]");
    private static final Pattern ORDER = Pattern.compile("([\\p{IsHan}]{2,30}?令)[（(]?第?([0-9一二三四五六七八九十百〇零]{1,6})号");
    private static final List<String> ISSUERS =
            List.of("全国人民代表大会常务委员会", "全国人民代表大会", "国务院", "中央军事委员会", "最高人民法院", "最高人民检察院");

    private LawHead() {}

    static void read(String head, Map<String, String> fields) {
        for (var each : head.lines().map(String::strip).toList()) {
            var dated = DATED.matcher(each);
            var day = dated.matches() ? day(dated.group(1), dated.group(2), dated.group(3)) : null;
            if (day != null) {
                said(day, dated.group(4), fields);
            }
        }
        ISSUERS.stream().filter(head::contains).findFirst().ifPresent(each -> fields.putIfAbsent("issuer", each));
        var order = ORDER.matcher(head);
        if (order.find()) {
            fields.putIfAbsent("documentNumber", order.group(1) + "第" + order.group(2) + "号");
            fields.putIfAbsent("issuer", order.group(1).replaceAll("令$", ""));
        }
    }

    /** The newest of the lines dates the text that follows. */
    private static void said(LocalDate day, String what, Map<String, String> fields) {
        if (what.strip().startsWith("施行")) {
            fields.put("effectiveOn", day.toString());
        } else {
            fields.merge("issuedOn", day.toString(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    /** A file's name tells versions apart: {@code 行政复议法(2017-09-01).md}. */
    static void readName(String path, Map<String, String> fields) {
        var name = IN_NAME.matcher(path);
        if (name.find()) {
            var day = day(name.group(1), name.group(2), name.group(3));
            if (day != null) {
                fields.putIfAbsent("issuedOn", day.toString());
            }
        }
    }

    /**
     * The last article of a law says since when it holds. Where the law was changed later, that is still said of the first
     * version, and nothing of this one.
     */
    static void readEnd(String text, Map<String, String> fields) {
        var said = IN_FORCE.matcher(text).results().reduce((one, next) -> next);
        var day = said.map(found -> day(found.group(1), found.group(2), found.group(3)))
                .orElse(null);
        var issued = fields.get("issuedOn");
        if (day != null && issued != null && ReadFacts.plainDay(issued).compareTo(day.toString()) <= 0) {
            fields.putIfAbsent("effectiveOn", day.toString());
        }
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
