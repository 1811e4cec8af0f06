package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.ServiceFigure;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.publicservice.approval.boundary.ServiceMonitoring;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** 服务公开: what the county did for people in the last thirty days, up to yesterday, and how well. */
@Named
@RequestScoped
public class FiguresPage {

    private static final int DAYS = 30;

    @Inject
    ServiceMonitoring monitoring;

    @Inject
    Directory directory;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    private List<ServiceFigure> figures;

    /** What was filed on a day. */
    public record Day(LocalDate day, long value) {}

    /** A unit or a matter with its figures. */
    public record Row(String name, ServiceFigure figure) {}

    public LocalDate getFrom() {
        return getTo().minusDays(DAYS - 1L);
    }

    public LocalDate getTo() {
        return LocalDate.now(clock).minusDays(1);
    }

    public ServiceFigure getTotal() {
        return ServiceFigure.sum(figures(), null, null, null);
    }

    public List<Day> getDays() {
        Map<LocalDate, Long> received = figures().stream()
                .collect(Collectors.groupingBy(ServiceFigure::day, Collectors.summingLong(ServiceFigure::received)));
        return getFrom()
                .datesUntil(getTo().plusDays(1))
                .map(day -> new Day(day, received.getOrDefault(day, 0L)))
                .toList();
    }

    public long getMostOfADay() {
        return getDays().stream().mapToLong(Day::value).max().orElse(0);
    }

    public List<Row> getUnits() {
        return rows(ServiceFigure::unit, unit -> directory
                .unit(unit)
                .map(UnitView::shortName)
                .map(words()::of)
                .orElse(""));
    }

    public List<Row> getMatters() {
        var names = catalogue.all().stream()
                .collect(Collectors.toMap(MatterSummary::code, matter -> words().of(matter.name())));
        return rows(ServiceFigure::matter, code -> names.getOrDefault(code, code));
    }

    /** Those with most cases first. */
    private <K> List<Row> rows(Function<ServiceFigure, K> key, Function<K, String> name) {
        return figures().stream()
                .filter(figure -> Objects.nonNull(key.apply(figure)))
                .collect(Collectors.groupingBy(key))
                .entrySet()
                .stream()
                .map(entry ->
                        new Row(name.apply(entry.getKey()), ServiceFigure.sum(entry.getValue(), null, null, null)))
                .sorted(Comparator.comparingLong((Row row) -> row.figure().received())
                        .reversed()
                        .thenComparing(Row::name))
                .toList();
    }

    private List<ServiceFigure> figures() {
        if (figures == null) {
            figures = monitoring.published(DAYS);
        }
        return figures;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
