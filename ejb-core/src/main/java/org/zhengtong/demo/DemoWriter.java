package org.zhengtong.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.entity.Unit;

/** Writes the texts of the demo county's articles, both languages of one article about the same thing. */
class DemoWriter {

    /** Days between an announcement and what it announces. */
    private static final int NOTICE = 5;

    private static final int TOPICS = 6;
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Random random;
    private final List<Unit> towns;
    private final Map<String, List<List<String>>> words = DemoTopics.words();

    DemoWriter(Random random, List<Unit> towns) {
        this.random = random;
        this.towns = towns;
    }

    /** The words chosen for one article. */
    record Words(Map<String, Bilingual> chosen, int title, long seed) {

        /** About something that is given. */
        Words with(String place, Bilingual word) {
            var others = new HashMap<>(chosen);
            others.put(place, word);
            return new Words(others, title, seed);
        }

        /** A number that stands in the text. */
        int number(String place) {
            return Integer.parseInt(chosen.get(place).zh());
        }

        String fill(String template, boolean english) {
            var text = template;
            for (var word : chosen.entrySet()) {
                var value = english ? word.getValue().en() : word.getValue().zh();
                text = text.replace("{" + word.getKey() + "}", value);
            }
            return english ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
        }
    }

    Words choose(int round, int titles, Unit unit, LocalDate day) {
        var chosen = new HashMap<String, Bilingual>();
        words.forEach((place, choices) -> {
            var word = choices.get(random.nextInt(choices.size()));
            chosen.put(place, new Bilingual(word.get(0), word.get(1)));
        });
        var season = words.get("season").get(day.getMonthValue() % 12 / 3 == 0 ? 3 : day.getMonthValue() % 12 / 3 - 1);
        chosen.put("season", new Bilingual(season.get(0), season.get(1)));
        var holiday = words.get("holiday").get(DemoHolidays.next(day));
        chosen.put("holiday", new Bilingual(holiday.get(0), holiday.get(1)));
        // Each title goes round the townships before it names one again.
        var town = towns.get((round / titles + round) % towns.size()).view().shortName();
        chosen.put("town", town);
        chosen.put("place", town);
        chosen.put("unit", unit.view().shortName());
        // Each of them is in the news, in both languages.
        var leaders = words.get("leader");
        var leader = leaders.get((round / titles + 2 * (round % titles)) % leaders.size());
        chosen.put("leader", new Bilingual(leader.get(0), leader.get(1)));
        chosen.put("day", told(day));
        chosen.put("date", told(day.plusDays(NOTICE)));
        chosen.put("year", same(day.getYear()));
        chosen.put("m", same(2 + round % 9));
        chosen.put("n", same(12 + random.nextInt(80)));
        return new Words(chosen, round % titles, random.nextLong());
    }

    /** One of few things, so that some come twice. */
    Bilingual topic(int which) {
        var word = words.get("topic").get(which % TOPICS);
        return new Bilingual(word.get(0), word.get(1));
    }

    private static Bilingual told(LocalDate day) {
        return new Bilingual(day.getMonthValue() + "月" + day.getDayOfMonth() + "日", ENGLISH_DAY.format(day));
    }

    private static Bilingual same(int number) {
        return new Bilingual(Integer.toString(number), Integer.toString(number));
    }

    /**
     * A picture in a text.
     *
     * @param caption null without one
     */
    record Figure(String key, String alternative, String caption) {

        private String html() {
            return "<figure><img src=\"/media/" + key + "\" alt=\"" + alternative
                    + "\" width=\"960\" height=\"540\">"
                    + (caption == null ? "" : "<figcaption>" + caption + "</figcaption>") + "</figure>";
        }
    }

    /** The first picture stands under the opening, the others after all that is said. */
    String body(Words words, String opening, List<String> details, List<Figure> figures, boolean english) {
        var first = figures.stream().limit(1).map(Figure::html).collect(Collectors.joining());
        var others = figures.stream().skip(1).map(Figure::html).collect(Collectors.joining());
        var paragraphs = details.stream()
                .map(each -> "<p>" + words.fill(each, english) + "</p>")
                .collect(Collectors.joining());
        return "<p>" + words.fill(opening, english) + "</p>" + first + paragraphs + others;
    }
}
