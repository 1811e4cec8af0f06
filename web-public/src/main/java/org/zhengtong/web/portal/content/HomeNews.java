package org.zhengtong.web.portal.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.words.Words;

/** What the home page shows of what was published: news, notices of several columns, pictures. One query for all. */
@Named
@RequestScoped
public class HomeNews {

    private static final String NEWS = "announcements/news";
    private static final String PICTURES = "leisure";
    private static final List<String> NOTICES = List.of(
            "announcements/notices", "announcements/personnel", "procurement", "talent", "regulations/documents");
    private static final int NEWEST = 9;
    private static final int NOTICES_SHOWN = 7;
    private static final int PICTURES_SHOWN = 4;

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    private Map<String, ColumnView> columns;
    private Map<Long, List<ArticleSummary>> newest;
    private ArticleRows rows;

    /** A notice with the column it stands in. */
    public record Notice(Bilingual column, ArticleRow row) {}

    @PostConstruct
    void ask() {
        var all = published.columns(Site.INTERNET);
        var language = Language.of(org.zhengtong.web.pages.Language.current().locale());
        var words = Words.in(org.zhengtong.web.pages.Language.current());
        var wanted = Stream.concat(Stream.of(NEWS, PICTURES), NOTICES.stream()).toList();
        columns = new LinkedHashMap<>();
        all.stream().filter(each -> wanted.contains(each.path())).forEach(each -> columns.put(each.path(), each));
        rows = new ArticleRows(words, LocalDate.now(clock), new ColumnPaths(ContentAddress::of, all));
        newest = published.latest(columns.values().stream().map(ColumnView::id).toList(), language, NEWEST);
    }

    private List<ArticleSummary> of(String path) {
        var column = columns.get(path);
        return column == null ? List.of() : newest.getOrDefault(column.id(), List.of());
    }

    /** The newest that has a picture; null without one. */
    public ArticleRow getLead() {
        return lead().map(rows::of).orElse(null);
    }

    private Optional<ArticleSummary> lead() {
        return of(NEWS).stream().filter(each -> each.cover() != null).findFirst();
    }

    /** The newest besides the one with the picture. */
    public List<ArticleRow> getNews() {
        var lead = lead().map(ArticleSummary::number).orElse(-1L);
        return of(NEWS).stream()
                .filter(each -> each.number() != lead)
                .limit(NEWEST - 1)
                .map(rows::of)
                .toList();
    }

    public List<Notice> getNotices() {
        return NOTICES.stream()
                .filter(columns::containsKey)
                .flatMap(path -> of(path).stream()
                        .map(each -> Map.entry(columns.get(path).name(), each)))
                .sorted(Comparator.comparing((Map.Entry<Bilingual, ArticleSummary> each) ->
                                each.getValue().publishedAt())
                        .reversed())
                .limit(NOTICES_SHOWN)
                .map(each -> new Notice(each.getKey(), rows.of(each.getValue())))
                .toList();
    }

    public List<ArticleRow> getPictures() {
        return of(PICTURES).stream()
                .filter(each -> each.cover() != null)
                .limit(PICTURES_SHOWN)
                .map(rows::of)
                .toList();
    }
}
