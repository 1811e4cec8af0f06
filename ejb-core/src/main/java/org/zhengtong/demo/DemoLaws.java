package org.zhengtong.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Validity;

/** National laws that the demo county tells of, some in two versions. */
final class DemoLaws {

    private static final String STANDING_COMMITTEE = "全国人民代表大会常务委员会";

    private DemoLaws() {}

    /**
     * A version of a law.
     *
     * @param issuer null for the Standing Committee
     * @param number null where the law has none
     * @param ends when another version took its place; null for the one in force
     */
    record Law(
            String title,
            String issuer,
            String number,
            LocalDate issued,
            LocalDate effective,
            LocalDate ends,
            String about,
            String then) {

        RegulationFacts facts() {
            return new RegulationFacts(
                    number,
                    issuer == null ? STANDING_COMMITTEE : issuer,
                    issued,
                    effective,
                    ends,
                    ends == null ? Validity.IN_FORCE : Validity.AMENDED,
                    title);
        }

        String body() {
            return "<p>" + about + "</p><p>" + then + "</p><p>以正式公布的文本为准，这里只作介绍。</p>";
        }
    }

    static List<Law> all() {
        return DemoTopics.read("laws.yaml", new TypeReference<>() {});
    }
}
