package org.zhengtong.web.intranet.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.intranet.PageNumber;

/** The columns of the intranet, one of them open, newest articles first. */
@Named
@RequestScoped
public class PortalPage {

    private static final int ROWS = 20;
    private static final int NEWEST = 5;

    @Inject
    PublishedContent published;

    @Inject
    Readings readings;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<ColumnView> columns;
    private Page<ArticleRow> articles;

    public List<ColumnView> getColumns() {
        if (columns == null) {
            columns = published.columns(Site.INTRANET);
        }
        return columns;
    }

    /** The one that the address names, or the first. */
    public ColumnView getColumn() {
        var path = PageNumber.text(parameters, "column");
        return path == null
                ? getColumns().get(0)
                : published.column(Site.INTRANET, path).orElseThrow(() -> new NotFound(ColumnView.class, path));
    }

    /** Asked before anything is written, so that an unknown column gets the page of unknown addresses. */
    public void open() {
        getArticles();
    }

    public Page<ArticleRow> getArticles() {
        if (articles == null) {
            var column = getColumn();
            articles = published
                    .articles(column.id(), Readings.language(), PageNumber.of(parameters, ROWS))
                    .map(readings.rows(column)::of);
        }
        return articles;
    }

    /** For the page that everybody begins the day with. */
    public List<ArticleRow> getNewest() {
        var column = getColumns().get(0);
        return published
                .latest(List.of(column.id()), Readings.language(), NEWEST)
                .getOrDefault(column.id(), List.of())
                .stream()
                .map(readings.rows()::of)
                .toList();
    }
}
