package org.zhengtong.web.intranet.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.intranet.PageNumber;

/** The columns of the intranet, one of them open: its articles newest first, units as cards. */
@Named
@RequestScoped
public class PortalPage {

    private static final int ROWS = 20;
    private static final int CARDS = 60;
    private static final int NEWEST = 5;

    @Inject
    PublishedContent published;

    @Inject
    Readings readings;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<ColumnView> all;
    private ColumnView column;
    private Page<ArticleSummary> articles;
    private ArticleRows rows;

    /** A unit as its colleagues look for it: what it does, and how it is reached. */
    public record Office(ArticleRow row, UnitFacts facts) {}

    /** Those of the first level. */
    public List<ColumnView> getColumns() {
        return all().stream().filter(each -> each.depth() == 0).toList();
    }

    private List<ColumnView> all() {
        if (all == null) {
            all = published.columns(Site.INTRANET);
        }
        return all;
    }

    /** The one that the address names, or the first. */
    public ColumnView getColumn() {
        if (column == null) {
            var path = PageNumber.text(parameters, "column");
            column = (path == null ? all().stream().findFirst() : published.column(Site.INTRANET, path))
                    .orElseThrow(() -> new NotFound(ColumnView.class, path));
        }
        return column;
    }

    /** The column of the first level in which the open one is. */
    public ColumnView getTop() {
        return getColumns().stream()
                .filter(each -> getColumn().isWithin(each))
                .findFirst()
                .orElse(getColumn());
    }

    /** The columns below that one. */
    public List<ColumnView> getBelow() {
        return all().stream()
                .filter(each -> each.depth() > 0 && each.isWithin(getTop()))
                .toList();
    }

    /** Asked before anything is written, so that an unknown column gets the page of unknown addresses. */
    public void open() {
        getArticles();
    }

    public Page<ArticleSummary> getArticles() {
        if (articles == null) {
            var size = getColumn().kind() == ColumnKind.UNITS ? CARDS : ROWS;
            articles = published.articles(getColumn().id(), Readings.language(), PageNumber.of(parameters, size));
        }
        return articles;
    }

    /** What presents a unit. */
    public List<Office> getOffices() {
        return getArticles().rows().stream()
                .filter(each -> each.facts() instanceof UnitFacts)
                .map(each -> new Office(rows().of(each), (UnitFacts) each.facts()))
                .toList();
    }

    /** All others. */
    public List<ArticleRow> getRows() {
        return getArticles().rows().stream()
                .filter(each -> !(each.facts() instanceof UnitFacts))
                .map(each -> rows().of(each))
                .toList();
    }

    private ArticleRows rows() {
        if (rows == null) {
            rows = readings.rows(getColumn());
        }
        return rows;
    }

    /** What the heads of the table say: of rules, of purchases, or of whatever is told. */
    public String getLook() {
        return switch (getColumn().kind()) {
            case REGULATIONS -> "rules";
            case PROCUREMENT -> "purchases";
            default -> "news";
        };
    }

    /** For the page that everybody begins the day with. */
    public List<ArticleRow> getNewest() {
        var first = getColumns().stream().limit(1).map(ColumnView::id).toList();
        return published.latest(first, Readings.language(), NEWEST).values().stream()
                .flatMap(List::stream)
                .map(readings.rows()::of)
                .toList();
    }
}
