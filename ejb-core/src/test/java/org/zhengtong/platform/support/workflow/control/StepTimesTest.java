package org.zhengtong.platform.support.workflow.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.StepSpan;
import org.zhengtong.platform.support.workflow.StepTime;

class StepTimesTest {

    private static final Instant START = Instant.parse("2026-11-09T01:00:00Z");

    @Test
    void tellsWhatHalfAndNineOfTenTake() {
        var spans = IntStream.rangeClosed(1, 10)
                .mapToObj(hours -> span("review", hours, hours))
                .toList();
        assertThat(StepTimes.of(spans, Duration::between))
                .containsExactly(
                        new StepTime("sample", "review", name("review"), 10, Duration.ofHours(5), Duration.ofHours(9)));
    }

    @Test
    void countsACaseOnceHoweverOftenItCameBack() {
        var spans = List.of(span("review", 1, 7), span("review", 3, 7));
        assertThat(StepTimes.of(spans, Duration::between)).singleElement().satisfies(time -> {
            assertThat(time.cases()).isEqualTo(1);
            assertThat(time.median()).isEqualTo(Duration.ofHours(1));
            assertThat(time.slow()).isEqualTo(Duration.ofHours(3));
        });
    }

    @Test
    void putsTheSlowestFirst() {
        var spans = Stream.of(span("accept", 2, 1), span("decide", 30, 1), span("site", 8, 1));
        assertThat(StepTimes.of(spans.toList(), Duration::between))
                .extracting(StepTime::node)
                .containsExactly("decide", "site", "accept");
    }

    @Test
    void hasNothingToTellOfNothing() {
        assertThat(StepTimes.of(List.of(), Duration::between)).isEmpty();
    }

    private static StepSpan span(String node, int hours, long file) {
        return new StepSpan("sample", node, name(node), file, START, START.plus(Duration.ofHours(hours)));
    }

    private static Bilingual name(String node) {
        return new Bilingual(node, node);
    }
}
