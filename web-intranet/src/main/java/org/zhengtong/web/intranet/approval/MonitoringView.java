package org.zhengtong.web.intranet.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.ServiceFigure;

/** By what the figures of the service monitoring are put together. */
enum MonitoringView {
    UNIT(ServiceFigure::unit) {
        @Override
        ServiceFigure sum(List<ServiceFigure> same) {
            return ServiceFigure.sum(same, same.get(0).unit(), null, null);
        }
    },
    MATTER(ServiceFigure::matter) {
        @Override
        ServiceFigure sum(List<ServiceFigure> same) {
            return ServiceFigure.sum(same, null, same.get(0).matter(), null);
        }
    },
    DAY(ServiceFigure::day) {
        @Override
        ServiceFigure sum(List<ServiceFigure> same) {
            return ServiceFigure.sum(same, null, null, same.get(0).day());
        }
    };

    private final Function<ServiceFigure, Object> key;

    MonitoringView(Function<ServiceFigure, Object> key) {
        this.key = key;
    }

    abstract ServiceFigure sum(List<ServiceFigure> same);

    static MonitoringView of(String name) {
        return name == null
                ? UNIT
                : List.of(values()).stream()
                        .filter(each -> each.parameter().equals(name))
                        .findFirst()
                        .orElse(UNIT);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Most first; days in their order, the latest first. */
    List<ServiceFigure> of(List<ServiceFigure> figures) {
        var rows = figures.stream()
                .filter(figure -> Objects.nonNull(key.apply(figure)))
                .collect(Collectors.groupingBy(key))
                .values()
                .stream()
                .map(this::sum);
        var most = Comparator.comparingLong(ServiceFigure::received)
                .thenComparingLong(ServiceFigure::decided)
                .reversed();
        return rows.sorted(
                        this == DAY
                                ? Comparator.comparing(ServiceFigure::day).reversed()
                                : most.thenComparing(figure -> String.valueOf(key.apply(figure))))
                .toList();
    }
}
