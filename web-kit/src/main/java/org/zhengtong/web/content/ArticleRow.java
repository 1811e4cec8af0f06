package org.zhengtong.web.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An article in a list.
 *
 * @param path its address without the language
 * @param cover address of its picture; null without one
 * @param notes who, under which number, how much: what tells articles of the kind apart
 * @param end what is due or holds; null for nothing
 * @param soon whether that is so near that it needs a warning
 */
public record ArticleRow(
        String path,
        String title,
        String summary,
        LocalDate day,
        String cover,
        List<Mark> marks,
        List<String> notes,
        String end,
        boolean soon) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM");
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    /** The day's year and month, beneath its number. */
    public String getMonth() {
        return MONTH.format(day);
    }

    /** The same in English, where a point between numbers says nothing. */
    public String getEnglishMonth() {
        return ENGLISH_MONTH.format(day);
    }

    /** A short word on coloured ground; {@code look} is a class of the theme. */
    public record Mark(String look, String word) {}
}
