package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.StageCount;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What each unit in reach has to do and is late with; every number opens its cases. */
@Named
@RequestScoped
public class UnitsPage {

    private static final List<Stage> OPEN = List.of(Stage.UNDER_CHECK, Stage.CORRECTION_ASKED, Stage.IN_HANDLING);

    @Inject
    CaseBoard board;

    @Inject
    Directory directory;

    private List<Row> rows;

    /** One unit's cases by stage. */
    public record Row(long unit, String name, Map<Stage, Long> cases, long overdue, long pastLegal) {

        public long of(Stage stage) {
            return cases.getOrDefault(stage, 0L);
        }

        public long open() {
            return OPEN.stream().mapToLong(this::of).sum();
        }

        public long all() {
            return cases.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public void open() {
        getRows();
    }

    /** Those that are late first. */
    public List<Row> getRows() {
        if (rows == null) {
            var names = directory.units().stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
            var byUnit = board.counts().stream()
                    .collect(Collectors.groupingBy(StageCount::unit, TreeMap::new, Collectors.toList()));
            rows = byUnit.entrySet().stream()
                    .map(entry -> row(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                    .sorted(Comparator.comparingLong(Row::pastLegal)
                            .thenComparing(Row::overdue)
                            .thenComparing(Row::open)
                            .reversed())
                    .toList();
        }
        return rows;
    }

    private static Row row(long id, UnitView unit, List<StageCount> counts) {
        var cases = new EnumMap<Stage, Long>(Stage.class);
        counts.forEach(count -> cases.merge(count.stage(), count.cases(), Long::sum));
        var overdue = counts.stream().mapToLong(StageCount::overdue).sum();
        var pastLegal = counts.stream().mapToLong(StageCount::pastLegal).sum();
        return new Row(id, unit == null ? "" : Words.in(Language.current()).of(unit.name()), cases, overdue, pastLegal);
    }

    public List<Stage> getStages() {
        return List.of(Stage.values());
    }

    public long total(Stage stage) {
        return getRows().stream().mapToLong(row -> row.of(stage)).sum();
    }

    public long getOverdue() {
        return getRows().stream().mapToLong(Row::overdue).sum();
    }

    public long getPastLegal() {
        return getRows().stream().mapToLong(Row::pastLegal).sum();
    }

    public long getAll() {
        return getRows().stream().mapToLong(Row::all).sum();
    }
}
