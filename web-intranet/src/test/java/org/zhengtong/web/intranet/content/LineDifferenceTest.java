package org.zhengtong.web.intranet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.web.intranet.content.LineDifference.Line;

/** Lines beside each other. */
class LineDifferenceTest {

    @Test
    void thatStandInBothAreTheSame() {
        assertThat(changed(List.of("甲", "乙", "丙"), List.of("甲", "丁", "丙"))).containsExactly("乙");
        assertThat(changed(List.of("甲", "丁", "丙"), List.of("甲", "乙", "丙"))).containsExactly("丁");
        assertThat(changed(List.of("甲", "乙"), List.of("甲", "乙"))).isEmpty();
    }

    @Test
    void thatStandTwiceInOneAndOnceInTheOtherAreNotAllTheSame() {
        assertThat(changed(List.of("甲", "甲"), List.of("甲"))).containsExactly("甲");
    }

    @Test
    void thatChangedPlacesAreSeen() {
        assertThat(changed(List.of("甲", "乙"), List.of("乙", "甲"))).hasSize(1);
    }

    @Test
    void ofVeryLongTextsAreComparedWithoutTheirOrder() {
        var many = IntStream.range(0, 3_000).mapToObj(String::valueOf).toList();
        assertThat(changed(many, many.subList(0, 2_999))).containsExactly("2999");
    }

    private static List<String> changed(List<String> lines, List<String> others) {
        return LineDifference.of(lines, others).stream()
                .filter(Line::changed)
                .map(Line::text)
                .toList();
    }
}
