package org.zhengtong.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.zhengtong.platform.support.clock.CountyClock;

/**
 * How days and times are written: {@code 2026年11月22日}, {@code 22 November 2026}. Always in the county's zone, whatever
 * the server's or the reader's is.
 */
public final class Dates {

    private static final Map<Tongue, Styles> STYLES = new EnumMap<>(Map.of(
            Tongue.CHINESE, new Styles(Tongue.CHINESE, "y年M月d日", "y年M月d日 EEEE", "M月d日", "EEEE", "y年M月d日 HH:mm"),
            Tongue.ENGLISH,
                    new Styles(Tongue.ENGLISH, "d MMMM y", "EEEE d MMMM y", "d MMM", "EEEE", "d MMMM y, HH:mm")));
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    public static String date(LocalDate day, Tongue tongue) {
        return day == null ? "" : STYLES.get(tongue).date().format(day);
    }

    /** The date with its day of the week. */
    public static String day(LocalDate day, Tongue tongue) {
        return day == null ? "" : STYLES.get(tongue).day().format(day);
    }

    /** Without the year, where the year can't be mistaken. */
    public static String shortDate(LocalDate day, Tongue tongue) {
        return day == null ? "" : STYLES.get(tongue).shortDate().format(day);
    }

    public static String weekday(LocalDate day, Tongue tongue) {
        return day == null ? "" : STYLES.get(tongue).weekday().format(day);
    }

    public static String dateTime(Instant instant, Tongue tongue) {
        return instant == null ? "" : STYLES.get(tongue).dateTime().format(local(instant));
    }

    /** Hour and minute. */
    public static String time(Instant instant) {
        return instant == null ? "" : CLOCK.format(local(instant));
    }

    /** The legal day that an instant falls on. */
    public static LocalDate dayOf(Instant instant) {
        return instant == null ? null : local(instant).toLocalDate();
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(CountyClock.ZONE);
    }

    private record Styles(
            DateTimeFormatter date,
            DateTimeFormatter day,
            DateTimeFormatter shortDate,
            DateTimeFormatter weekday,
            DateTimeFormatter dateTime) {

        Styles(Tongue tongue, String date, String day, String shortDate, String weekday, String dateTime) {
            this(
                    style(tongue, date),
                    style(tongue, day),
                    style(tongue, shortDate),
                    style(tongue, weekday),
                    style(tongue, dateTime));
        }

        private static DateTimeFormatter style(Tongue tongue, String pattern) {
            return DateTimeFormatter.ofPattern(pattern, tongue.locale());
        }
    }
}
