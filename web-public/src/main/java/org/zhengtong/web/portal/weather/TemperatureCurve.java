package org.zhengtong.web.portal.weather;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.web.words.Dates;

/**
 * Temperatures as a line in a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param line points of the line
 * @param area the line, closed to the ground
 * @param marks every few hours, with the time
 */
public record TemperatureCurve(String line, String area, Mark lowest, Mark highest, List<Mark> marks) {

    static final int WIDTH = 720;
    static final int HEIGHT = 180;
    private static final int MARGIN = 24;
    private static final int TOP = 36;
    private static final int BOTTOM = 44;
    private static final int MARKED_HOURS = 4;

    /** @param text what stands at the point */
    public record Mark(double x, double y, String text) {}

    /** Null for fewer readings than a line needs. */
    static TemperatureCurve of(List<ObservationView> hours) {
        if (hours.size() < 2) {
            return null;
        }
        var scale = new Scale(hours);
        var points = hours.stream().map(scale::point).toList();
        var line = points.stream().collect(Collectors.joining(" "));
        var ground = HEIGHT - BOTTOM + 12;
        var area = scale.x(hours.get(0)) + "," + ground + " " + line + " " + scale.x(hours.get(hours.size() - 1)) + ","
                + ground;
        var marks = hours.stream()
                .filter(each -> Dates.time(each.observedAt()).endsWith(":00")
                        && Integer.parseInt(Dates.time(each.observedAt()).substring(0, 2)) % MARKED_HOURS == 0)
                .map(each -> new Mark(scale.x(each), HEIGHT - MARGIN / 2.0, Dates.time(each.observedAt())))
                .toList();
        return new TemperatureCurve(line, area, scale.mark(scale.lowest), scale.mark(scale.highest), marks);
    }

    /** From hours and degrees to the drawing. */
    private static final class Scale {

        private final ObservationView first;
        private final double span;
        private final ObservationView lowest;
        private final ObservationView highest;

        Scale(List<ObservationView> hours) {
            first = hours.get(0);
            span = Math.max(1, minutes(hours.get(hours.size() - 1)));
            lowest = hours.stream()
                    .min((a, b) -> a.temperature().compareTo(b.temperature()))
                    .orElseThrow();
            highest = hours.stream()
                    .max((a, b) -> a.temperature().compareTo(b.temperature()))
                    .orElseThrow();
        }

        private double minutes(ObservationView each) {
            return Duration.between(first.observedAt(), each.observedAt()).toMinutes();
        }

        private double x(ObservationView each) {
            return rounded(MARGIN + (WIDTH - 2 * MARGIN) * minutes(each) / span);
        }

        private double y(ObservationView each) {
            var range = Math.max(
                    1, highest.temperature().subtract(lowest.temperature()).doubleValue());
            var above = each.temperature().subtract(lowest.temperature()).doubleValue();
            return rounded(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * above / range);
        }

        private String point(ObservationView each) {
            return x(each) + "," + y(each);
        }

        private Mark mark(ObservationView each) {
            return new Mark(x(each), y(each), String.format(Locale.ROOT, "%.1f °C", each.temperature()));
        }

        private static double rounded(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
