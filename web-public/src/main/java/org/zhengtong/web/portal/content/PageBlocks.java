package org.zhengtong.web.portal.content;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.BannerView;
import org.zhengtong.portal.content.BlockForm;
import org.zhengtong.portal.content.BlockKind;
import org.zhengtong.portal.content.BlockLink;
import org.zhengtong.portal.content.BlockView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.pages.Site;
import org.zhengtong.web.portal.content.FilledBlock.Notice;
import org.zhengtong.web.portal.content.FilledBlock.Part;
import org.zhengtong.web.words.Words;

/**
 * Fills the blocks of a page: one query for the articles of all of them, and those of each banner. What has nothing to show
 * is left out.
 */
@Dependent
public class PageBlocks implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedContent published;

    @Inject
    transient Clock clock;

    @Inject
    transient Site site;

    /** What all blocks of a page draw from. */
    private record Stock(
            Map<Long, ColumnView> columns, Map<Long, List<ArticleSummary>> newest, ArticleRows rows, Words words) {

        List<ArticleSummary> of(long column) {
            return newest.getOrDefault(column, List.of());
        }

        /** Columns that were closed since are passed over. */
        List<ColumnView> shown(BlockView block) {
            return block.columns().stream()
                    .map(columns::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        Stream<ColumnView> below(long column) {
            return columns.values().stream().filter(each -> each.parent() != null && each.parent() == column);
        }
    }

    /** @param column null for the home page */
    public List<FilledBlock> of(Long column) {
        var blocks = published.blocks(column);
        if (blocks.isEmpty()) {
            return List.of();
        }
        var stock = stock(blocks);
        return blocks.stream()
                .map(block -> fill(block, stock))
                .filter(block -> !block.isEmpty())
                .toList();
    }

    /** Topics below a column, as cards. */
    public List<Part> topics(ColumnView column, List<ColumnView> all) {
        var below = all.stream().filter(each -> each.isWithin(column)).toList();
        var newest = published.latest(below.stream().map(ColumnView::id).toList(), language(), BlockForm.MOST_ROWS);
        return cards(column.id(), stock(all, newest), Integer.MAX_VALUE);
    }

    private Stock stock(List<BlockView> blocks) {
        var all = published.columns(org.zhengtong.portal.content.Site.INTERNET);
        var topics = blocks.stream()
                .filter(block -> block.kind() == BlockKind.TOPICS)
                .flatMap(block -> block.columns().stream())
                .flatMap(above -> all.stream().filter(each -> above.equals(each.parent())))
                .map(ColumnView::id);
        var wanted = Stream.concat(blocks.stream().flatMap(block -> block.columns().stream()), topics)
                .distinct()
                .toList();
        return stock(all, published.latest(wanted, language(), BlockForm.MOST_ROWS));
    }

    private Stock stock(List<ColumnView> all, Map<Long, List<ArticleSummary>> newest) {
        var words = Words.in(org.zhengtong.web.pages.Language.current());
        var rows = new ArticleRows(words, LocalDate.now(clock), new ColumnPaths(ContentAddress::of, all));
        return new Stock(
                all.stream().collect(Collectors.toMap(ColumnView::id, Function.identity())), newest, rows, words);
    }

    private FilledBlock fill(BlockView block, Stock stock) {
        return block.kind().isOfArticle() ? banner(block, stock) : filled(block, stock);
    }

    /** Without an article where the one that the editor chose is not online in the reader's language. */
    private FilledBlock banner(BlockView block, Stock stock) {
        var found = published.banner(new ArticleNumber(block.article()), language());
        var own = title(block, stock.words());
        return new FilledBlock(
                block.id(),
                block.kind(),
                own.isEmpty() ? found.map(each -> each.article().title()).orElse("") : own,
                null,
                found.map(each -> row(each, stock.words())).orElse(null),
                found.map(BannerView::alternative).orElse(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private ArticleRow row(BannerView banner, Words words) {
        var paths = new ColumnPaths(ContentAddress::of, List.of(banner.column()));
        return new ArticleRows(words, LocalDate.now(clock), paths).of(banner.article());
    }

    private FilledBlock filled(BlockView block, Stock stock) {
        var columns = stock.shown(block);
        var first = columns.isEmpty()
                ? List.<ArticleSummary>of()
                : stock.of(columns.get(0).id());
        var lead = block.kind() == BlockKind.HEADLINE || block.kind() == BlockKind.NEWS
                ? first.stream()
                        .filter(each -> each.cover() != null)
                        .findFirst()
                        .orElse(null)
                : null;
        var text = text(block);
        return new FilledBlock(
                block.id(),
                block.kind(),
                title(block, stock.words()),
                columns.isEmpty() ? null : ContentAddress.ROOT + columns.get(0).path(),
                lead == null ? null : stock.rows().of(lead),
                "",
                rows(block, first, lead, stock),
                block.kind() == BlockKind.NOTICES ? notices(columns, block.rows(), stock) : List.of(),
                parts(block, columns, stock),
                block.kind() == BlockKind.TEXT ? paragraphs(text) : List.of(),
                block.kind() == BlockKind.LINKS ? BlockLink.of(text) : List.of());
    }

    private static List<ArticleRow> rows(
            BlockView block, List<ArticleSummary> found, ArticleSummary lead, Stock stock) {
        return switch (block.kind()) {
            case NEWS ->
                found.stream()
                        .filter(each -> each != lead)
                        .limit(block.rows())
                        .map(stock.rows()::of)
                        .toList();
            case PICTURES ->
                found.stream()
                        .filter(each -> each.cover() != null)
                        .limit(block.rows())
                        .map(stock.rows()::of)
                        .toList();
            default -> List.of();
        };
    }

    private static List<Notice> notices(List<ColumnView> columns, int count, Stock stock) {
        return columns.stream()
                .flatMap(column -> stock.of(column.id()).stream().map(each -> Map.entry(column, each)))
                .sorted(Comparator.comparing((Map.Entry<ColumnView, ArticleSummary> each) ->
                                each.getValue().publishedAt())
                        .reversed())
                .limit(count)
                .map(each -> new Notice(each.getKey().name(), stock.rows().of(each.getValue())))
                .toList();
    }

    private static List<Part> parts(BlockView block, List<ColumnView> columns, Stock stock) {
        return switch (block.kind()) {
            case LISTS ->
                columns.stream()
                        .map(column -> part(column, block.rows(), stock))
                        .filter(part -> !part.rows().isEmpty())
                        .toList();
            case TOPICS -> columns.isEmpty() ? List.of() : cards(columns.get(0).id(), stock, block.rows());
            default -> List.of();
        };
    }

    /** Those that have something in the reader's language. */
    private static List<Part> cards(long above, Stock stock, int count) {
        return stock.below(above)
                .sorted(Comparator.comparingInt(ColumnView::position).thenComparingLong(ColumnView::id))
                .map(column -> part(column, BlockForm.MOST_ROWS, stock))
                .filter(part -> !part.rows().isEmpty())
                .limit(count)
                .toList();
    }

    private static Part part(ColumnView column, int count, Stock stock) {
        var rows = stock.of(column.id()).stream()
                .limit(count)
                .map(stock.rows()::of)
                .toList();
        var cover = rows.stream()
                .map(ArticleRow::cover)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Part(
                stock.words().of(column.name()),
                stock.words().of(column.description()),
                ContentAddress.ROOT + column.path(),
                cover,
                rows);
    }

    private String title(BlockView block, Words words) {
        var own = isEnglish() ? block.title().en() : block.title().zh();
        if (own != null && !own.isBlank()) {
            return own;
        }
        return switch (block.kind()) {
            case HEADLINE -> words.get("blocks.headline");
            case NEWS -> words.text("blocks.news", site.getShortName());
            case NOTICES -> words.get("blocks.notices");
            case PICTURES -> words.text("blocks.pictures", site.getShortName());
            case LISTS -> words.get("blocks.lists");
            case TOPICS -> words.get("blocks.topics");
            case TEXT -> words.get("blocks.text");
            case LINKS -> words.get("blocks.links");
            case WEATHER -> words.text("blocks.weather", site.getShortName());
            case MAP -> words.text("blocks.map", site.getShortName());
            case BANNER, OCCASIONS, PROMISE, QUERY -> "";
        };
    }

    /** What the editor did not write in the reader's language is not shown there. */
    private static String text(BlockView block) {
        var text = isEnglish() ? block.text().en() : block.text().zh();
        return text == null ? "" : text;
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static boolean isEnglish() {
        return language() == Language.EN;
    }

    private static Language language() {
        return Language.of(org.zhengtong.web.pages.Language.current().locale());
    }
}
