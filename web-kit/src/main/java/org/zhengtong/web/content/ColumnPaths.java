package org.zhengtong.web.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnView;

/** Addresses of articles: where an article stands in a list, only its column's id is known. */
public final class ColumnPaths {

    private final Form form;
    private final Map<Long, String> paths;

    /** How a portal writes an article's address. */
    public interface Form {

        String of(String column, long article);
    }

    /** @param besides whose articles are listed too though menus leave it out */
    public ColumnPaths(Form form, List<ColumnView> columns, ColumnView... besides) {
        this.form = form;
        paths = Stream.concat(columns.stream(), Stream.of(besides))
                .collect(Collectors.toMap(ColumnView::id, ColumnView::path, (one, same) -> one));
    }

    public String of(ArticleSummary article) {
        return of(article.column(), article.number());
    }

    public String of(long column, long article) {
        return form.of(paths.get(column), article);
    }
}
