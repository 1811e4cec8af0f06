package org.zhengtong.platform.support.workflow.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.workflow.StepSpan;
import org.zhengtong.platform.support.workflow.StepTime;

/** Which steps are slow. */
public final class StepTimes {

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;

    private StepTimes() {}

    /**
     * The slowest first, by what nine of ten take.
     *
     * @param working the working time between two instants
     */
    public static List<StepTime> of(List<StepSpan> spans, BiFunction<Instant, Instant, Duration> working) {
        return spans.stream().collect(Collectors.groupingBy(StepTimes::step)).values().stream()
                .map(each -> time(each, working))
                .sorted(Comparator.comparing(StepTime::slow)
                        .thenComparing(StepTime::median)
                        .reversed()
                        .thenComparing(StepTime::process)
                        .thenComparing(StepTime::node))
                .toList();
    }

    private static List<String> step(StepSpan span) {
        return List.of(span.process(), span.node());
    }

    private static StepTime time(List<StepSpan> spans, BiFunction<Instant, Instant, Duration> working) {
        var last = spans.get(spans.size() - 1);
        var times = spans.stream()
                .map(span -> working.apply(span.openedAt(), span.closedAt()))
                .sorted()
                .toList();
        var cases = spans.stream().map(StepSpan::file).distinct().count();
        return new StepTime(
                last.process(), last.node(), last.name(), cases, percentile(times, HALF), percentile(times, MOST));
    }

    /** The nearest rank: a time that really was taken. */
    private static Duration percentile(List<Duration> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
