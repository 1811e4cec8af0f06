package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.boundary.Readership;
import org.zhengtong.web.words.Words;

/** What the rows of the figures are called. */
@RequestScoped
public class FiguresNames {

    @Inject
    Directory directory;

    @Inject
    Readership readership;

    private Map<Long, UnitView> units;
    private Map<Long, ColumnView> columns;

    String of(ReadingFigure row, Words words) {
        if (row.article() != null) {
            return row.title();
        }
        return row.column() == null ? unit(row.unit(), words) : column(row.column(), words);
    }

    private String unit(Long unit, Words words) {
        if (units == null) {
            units = directory.units().stream().collect(Collectors.toMap(UnitView::id, each -> each));
        }
        return units.containsKey(unit) ? words.of(units.get(unit).name()) : words.get("staff_content.editors");
    }

    private String column(Long column, Words words) {
        if (columns == null) {
            columns = readership.columns().stream().collect(Collectors.toMap(ColumnView::id, each -> each));
        }
        var view = columns.get(column);
        return words.of(view.site()) + " / " + words.of(view.name());
    }
}
