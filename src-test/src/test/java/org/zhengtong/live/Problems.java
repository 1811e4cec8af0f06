package org.zhengtong.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.zhengtong.samples.Rest;
import org.zhengtong.web.words.Words;

/** Looks at problems (RFC 9457) that the REST interfaces answer with. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";
    static final String[] IN_ENGLISH = {"Accept-Language", "en-GB,en;q=0.9"};

    private Problems() {}

    /** @param type the end of the URN */
    static void isProblem(Rest.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith(MEDIA_TYPE);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asText())
                .startsWith("urn:zhengtong:")
                .endsWith(":" + type);
        assertThat(answer.json().path("title").asText()).isNotBlank().doesNotContain("Exception", "org.", "?");
    }

    static void isRule(Rest.Answer answer, int status, Enum<?> rule) {
        isProblem(answer, status, rule.getDeclaringClass().getSimpleName() + "." + rule.name());
    }

    /** The title stands in the words files under this key. */
    static void says(Rest.Answer answer, Locale locale, String key) {
        assertThat(answer.json().path("title").asText())
                .isEqualTo(Words.in(locale).get(key));
    }

    static List<String> subjects(Rest.Answer answer) {
        return texts(answer.json().path("faults"), "subject");
    }

    static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(member).asText())
                .toList();
    }
}
