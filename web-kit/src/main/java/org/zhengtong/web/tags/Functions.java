package org.zhengtong.web.tags;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Statics;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** Functions of the tag library, for expressions in pages. */
public final class Functions {

    private static final long PER_CENT = 100;

    private Functions() {}

    public static String date(LocalDate day) {
        return Dates.date(day, tongue());
    }

    public static String day(LocalDate day) {
        return Dates.day(day, tongue());
    }

    public static String shortDate(LocalDate day) {
        return Dates.shortDate(day, tongue());
    }

    public static String weekday(LocalDate day) {
        return Dates.weekday(day, tongue());
    }

    public static String dateTime(Instant instant) {
        return Dates.dateTime(instant, tongue());
    }

    public static String time(Instant instant) {
        return Dates.time(instant);
    }

    public static LocalDate dayOf(Instant instant) {
        return Dates.dayOf(instant);
    }

    public static String word(Enum<?> constant) {
        return Words.in(tongue()).of(constant);
    }

    public static String in(Bilingual text) {
        return Words.in(tongue()).of(text);
    }

    public static String number(Number number) {
        return number == null ? "" : String.format(Locale.ROOT, "%,d", number.longValue());
    }

    /** With one digit behind the point; a dash where there is no number. */
    public static String decimal(Double number) {
        return number == null ? "–" : String.format(Locale.ROOT, "%.1f", number);
    }

    /** A number in hundredths of the largest one, at least 1 where it is not 0: what is there is seen. */
    public static long share(Number value, Number most) {
        if (value == null || most == null || value.doubleValue() <= 0) {
            return 0;
        }
        return Math.max(1, Math.min(PER_CENT, Math.round(PER_CENT * value.doubleValue() / most.doubleValue())));
    }

    /** A file's size as people say it. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024
                ? bytes / 1024 + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }

    /** Address of a file of the theme. */
    public static String resource(String name) {
        return Statics.address(name, servlets());
    }

    /** Address of a page of this portal, in the language of this one. */
    public static String href(String path) {
        return Language.address(path, tongue(), servlets());
    }

    /**
     * {@code page} for the entry of a menu that the reader is at, for {@code aria-current}; otherwise null.
     *
     * @param views the views under the entry, without extension, with spaces between them
     */
    public static String here(String views) {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return List.of(views.split(" ")).contains(view.substring(0, view.lastIndexOf('.'))) ? "page" : null;
    }

    /** A key under which a form is sent once. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Links to the pages of a list. */
    public static List<Pager.Link> pages(Page<?> page) {
        return Pager.links(page, (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** The light of a row in an inbox or a list. */
    public static Light due(InboxLight light, LocalDate due, LocalDate today) {
        return Light.of(light, due, today, Words.in(tongue()));
    }

    public static DeadlineView deadline(Deadline deadline, LocalDate today) {
        return new DeadlineView(deadline, today, Words.in(tongue()));
    }

    /** @param legal null where there is one limit only */
    public static Ruler ruler(Deadline promised, Deadline legal, LocalDate today) {
        return new Ruler(promised, legal, today, Words.in(tongue()));
    }

    private static Tongue tongue() {
        return Language.current();
    }

    private static ServletContext servlets() {
        return (ServletContext)
                FacesContext.getCurrentInstance().getExternalContext().getContext();
    }
}
