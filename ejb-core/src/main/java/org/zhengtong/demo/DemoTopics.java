package org.zhengtong.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.portal.content.Site;

/** What the demo county writes about: topics with their sentences, and the words that are filled into them. */
final class DemoTopics {

    private static final int SPAN = 700;
    private static final String FOLDER = "/db/demo/content/";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private DemoTopics() {}

    /**
     * Sentences of a column; those in English are absent where nothing is translated.
     *
     * @param span days back at most
     * @param months first and last month of its season; null for the whole year
     * @param detailsBy what is said below each title; null where the details go with all of them
     */
    record Topic(
            String column,
            Site site,
            String unit,
            int count,
            boolean cover,
            Integer span,
            List<Integer> months,
            List<String> titles,
            List<String> opening,
            List<String> details,
            List<List<String>> detailsBy,
            List<String> titlesEn,
            List<String> openingEn,
            List<String> detailsEn,
            List<List<String>> detailsByEn) {

        Topic {
            site = site == null ? Site.INTERNET : site;
            span = span == null ? SPAN : span;
        }

        /** What is said below a title. */
        List<String> detailsOf(int title, boolean english) {
            var by = english ? detailsByEn : detailsBy;
            return by == null ? (english ? detailsEn : details) : by.get(title);
        }

        /** The day itself, or the last one before it that falls into the season. */
        LocalDate inSeason(LocalDate day) {
            var found = day;
            while (months != null && (found.getMonthValue() < months.get(0) || found.getMonthValue() > months.get(1))) {
                found = found.minusMonths(1);
            }
            return found;
        }

        boolean isTranslated() {
            return titlesEn != null;
        }
    }

    static List<Topic> topics() {
        return read("topics.yaml", new TypeReference<>() {});
    }

    /** By the name of the place that they fill; each word in Chinese and English. */
    static Map<String, List<List<String>>> words() {
        return read("words.yaml", new TypeReference<>() {});
    }

    static <T> T read(String name, TypeReference<T> type) {
        try (var content = DemoTopics.class.getResourceAsStream(FOLDER + name)) {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
