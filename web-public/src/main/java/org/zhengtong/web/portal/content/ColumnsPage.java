package org.zhengtong.web.portal.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.words.Words;

/** All columns of the first level with their newest articles; in each language those that have something in it. */
@Named
@RequestScoped
public class ColumnsPage {

    private static final int NEWEST = 4;

    @Inject
    PublishedContent published;

    @Inject
    ColumnMenu menu;

    @Inject
    Clock clock;

    private List<Newest> columns;

    /** A column and its newest articles. */
    public record Newest(ColumnView column, List<ArticleRow> articles) {

        private static final Set<ColumnKind> LASTING =
                EnumSet.of(ColumnKind.LEADERS, ColumnKind.UNITS, ColumnKind.SERVICES);

        /** Whether their days say anything: people and places are no news. */
        public boolean isDated() {
            return !LASTING.contains(column.kind());
        }
    }

    /** A column of the first level with those right below it. */
    public record Branch(ColumnView column, List<ColumnView> below) {}

    /** For the map of the site: in English those in which something is. */
    public List<Branch> getBranches() {
        var all = menu.getColumns();
        return all.stream()
                .filter(each -> each.depth() == 0)
                .map(top -> new Branch(
                        top,
                        all.stream()
                                .filter(each -> Objects.equals(each.parent(), top.id()))
                                .toList()))
                .toList();
    }

    public List<Newest> getColumns() {
        if (columns == null) {
            var all = published.columns(Site.INTERNET);
            var top = all.stream().filter(each -> each.depth() == 0).toList();
            var language =
                    Language.of(org.zhengtong.web.pages.Language.current().locale());
            var newest = published.latest(top.stream().map(ColumnView::id).toList(), language, NEWEST);
            columns = top.stream()
                    .map(each -> new Newest(each, rows(newest, each, all)))
                    .filter(each -> !each.articles().isEmpty())
                    .toList();
        }
        return columns;
    }

    private List<ArticleRow> rows(Map<Long, List<ArticleSummary>> newest, ColumnView column, List<ColumnView> all) {
        var words = Words.in(org.zhengtong.web.pages.Language.current());
        var rows = new ArticleRows(words, LocalDate.now(clock), new ColumnPaths(ContentAddress::of, all));
        return newest.getOrDefault(column.id(), List.of()).stream()
                .map(rows::of)
                .toList();
    }
}
