package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.boundary.Readership;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** 访问统计: what was published and read, by unit, column and article. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    Readership readership;

    @Inject
    FiguresNames names;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<ReadingFigure> rows;

    /** A way to put the figures together. */
    public record Tab(String by, String query, boolean current) {}

    /** Asked before anything is written: whoever does not look after the sites sees none of it. */
    public void open() {
        getRows();
    }

    public List<ReadingFigure> getRows() {
        if (rows == null) {
            rows = view().of(readership, getFrom(), getTo());
        }
        return rows;
    }

    public ReadingFigure getTotal() {
        return readership.byUnit(getFrom(), getTo()).stream()
                .reduce(new ReadingFigure(null, null, null, null, 0, 0, 0), ReadingFigure::plus);
    }

    public String nameOf(ReadingFigure row) {
        return names.of(row, Words.in(Language.current()));
    }

    public LocalDate getFrom() {
        return range().from();
    }

    public LocalDate getTo() {
        return range().to();
    }

    public String getBy() {
        return view().parameter();
    }

    /** For links and exports: the same days, and how they are put together. */
    public String getQuery() {
        return query(view());
    }

    public List<Tab> getTabs() {
        return Stream.of(FiguresView.values())
                .map(each -> new Tab(each.parameter(), query(each), each == view()))
                .toList();
    }

    private String query(FiguresView view) {
        return "from=" + getFrom() + "&to=" + getTo() + "&by=" + view.parameter();
    }

    private FiguresView view() {
        return FiguresView.of(parameters.get("by"));
    }

    private FiguresRange range() {
        return FiguresRange.of(parameters, LocalDate.now(clock));
    }
}
