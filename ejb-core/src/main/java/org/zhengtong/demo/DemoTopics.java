package org.zhengtong.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.zhengtong.portal.content.Site;

/** What the demo county writes about: topics with their sentences, and the words that are filled into them. */
final class DemoTopics {

    private static final String FOLDER = "/db/demo/content/";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private DemoTopics() {}

    /** Sentences of a column; those in English are absent where nothing is translated. */
    record Topic(
            String column,
            Site site,
            String unit,
            int count,
            boolean cover,
            List<String> titles,
            List<String> opening,
            List<String> details,
            List<String> titlesEn,
            List<String> openingEn,
            List<String> detailsEn) {

        Topic {
            site = site == null ? Site.INTERNET : site;
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

    private static <T> T read(String name, TypeReference<T> type) {
        try (var content = DemoTopics.class.getResourceAsStream(FOLDER + name)) {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
