package org.zhengtong.portal.media.control;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.zhengtong.portal.media.FoundStory;

/** What sources write, as plain text within bounds. */
final class PlainText {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 1_000;
    private static final int LONGEST_MARKUP = 50_000;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int DEEPEST = 60;
    private static final Pattern DAY = Pattern.compile("(20\\d\\d)[-年/.](\\d{1,2})[-月/.](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2}):(\\d{2})\\b");
    private static final Pattern COUNTING = Pattern.compile("(?i)^(utm_\\w+|spm|from|share_token|wxfrom)=.*");

    private PlainText() {}

    /** @return empty if there is no title or no address that leads anywhere */
    static Optional<FoundStory> story(URI base, String title, String address, String summary, Instant published) {
        var named = cut(line(title), LONGEST_TITLE);
        var at = address(base, address);
        return named.isEmpty() || at.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundStory(named, at.get(), summary(summary, named), published));
    }

    /** Null if it says no more than the title. */
    private static String summary(String text, String title) {
        var said = cut(line(text), LONGEST_SUMMARY);
        return said.isEmpty() || said.equals(title) ? null : said;
    }

    /** Text that may be markup, in one line, without what no database keeps. */
    static String line(String markup) {
        if (markup == null) {
            return "";
        }
        var within = cut(markup, LONGEST_MARKUP);
        var text = within.indexOf('<') < 0 && within.indexOf('&') < 0
                ? within
                : Jsoup.parse(within, "", Parser.htmlParser().setMaxDepth(DEEPEST))
                        .text();
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\u200b\ufeff]+", " ")
                .replaceAll("[\\s\u00a0\u3000]+", " ")
                .strip();
    }

    /** Cut between two characters. */
    private static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The same address, however it was passed on: without a fragment, and without what only counts readers. */
    static Optional<String> address(URI base, String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try {
            var at = base.resolve(given.strip().replace(" ", "%20")).normalize();
            var web = "http".equalsIgnoreCase(at.getScheme()) || "https".equalsIgnoreCase(at.getScheme());
            if (!web || at.getHost() == null) {
                return Optional.empty();
            }
            var query = at.getRawQuery() == null ? "" : told(at.getRawQuery());
            var path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
            var text = URI.create(at.getScheme().toLowerCase(Locale.ROOT) + "://"
                            + at.getRawAuthority().toLowerCase(Locale.ROOT) + path + query)
                    .toASCIIString();
            return text.length() > LONGEST_ADDRESS ? Optional.empty() : Optional.of(text);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String told(String query) {
        var kept = Arrays.stream(query.split("&"))
                .filter(each -> !COUNTING.matcher(each).matches())
                .toList();
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** A moment or a day as pages write them; null if it is none. */
    static Instant moment(String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException otherwise) {
            return dayAndTime(text, zone);
        }
    }

    private static Instant dayAndTime(String text, ZoneId zone) {
        var day = DAY.matcher(text);
        if (!day.find()) {
            return null;
        }
        try {
            var date = LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)));
            var time = TIME.matcher(text.substring(day.end()));
            return time.find()
                    ? date.atTime(number(time.group(1)), number(time.group(2)))
                            .atZone(zone)
                            .toInstant()
                    : date.atStartOfDay(zone).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
