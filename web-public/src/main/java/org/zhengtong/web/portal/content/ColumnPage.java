package org.zhengtong.web.portal.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.LeaderFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** A column: its neighbours, and its articles newest first, in the presentation that its kind deserves. */
@Named
@RequestScoped
public class ColumnPage {

    private static final int ROWS = 15;
    private static final int MOST_NEIGHBOURS = 24;

    @Inject
    PublishedContent published;

    @Inject
    Asked asked;

    @Inject
    PageBlocks pageBlocks;

    @Inject
    ColumnMenu menu;

    @Inject
    Clock clock;

    private List<ColumnView> all;
    private ColumnView column;
    private ArticleSummary presented;
    private Page<ArticleRow> articles;
    private List<FilledBlock> blocks;
    private List<FilledBlock.Part> topics;
    private List<ColumnView> shown;
    private String otherAddress;
    private String page;

    /**
     * Asked before anything is written, so that an unknown column gets the page of unknown addresses, and one that has nothing
     * in English leads to the nearest above it that has.
     */
    public void open() {
        var path = asked.address().column();
        column = published.column(Site.INTERNET, path).orElseThrow(() -> new NotFound(ColumnView.class, path));
        all = published.columns(Site.INTERNET);
        presented = isUnits() ? published.presenting(column, asked.language()).orElse(null) : null;
        var rows = new ArticleRows(words(), LocalDate.now(clock), new ColumnPaths(ContentAddress::of, all, column));
        var request = Page.Request.ofNumber(number(), ROWS);
        var found = isUnits()
                ? published.unitNews(column.id(), asked.language(), request)
                : published.articles(column.id(), asked.language(), request);
        if (number() > found.pages()) {
            throw new NotFound(ColumnView.class, path + "?page=" + page);
        }
        blocks = pageBlocks.of(column.id());
        topics = isTopic() ? pageBlocks.topics(column, all) : List.of();
        articles = (column.kind() == ColumnKind.LEADERS ? inOrder(found) : found).map(rows::of);
        if (isBare()) {
            var there = menu.addressIn(column, asked.language());
            if (!there.equals(address(column))) {
                Redirect.to(there);
            }
        }
    }

    /** Neither articles nor anything else. Where other systems fill the page, the menu knows that. */
    private boolean isBare() {
        return articles.isEmpty() && presented == null && blocks.isEmpty() && topics.isEmpty();
    }

    /** The first page of the column in the other language, which may have fewer there; of one above it where it has none. */
    public String getOtherAddress() {
        if (otherAddress == null && column != null) {
            var context = (ServletContext)
                    FacesContext.getCurrentInstance().getExternalContext().getContext();
            var there = menu.addressIn(column, asked.language().other());
            otherAddress = Language.address(there, Language.current().other(), context);
        }
        return otherAddress;
    }

    /** Leaders stand in the order of their office, not of what was written last. */
    private static Page<ArticleSummary> inOrder(Page<ArticleSummary> page) {
        var ordered = page.rows().stream()
                .sorted(Comparator.comparingInt(
                        each -> each.facts() instanceof LeaderFacts leader ? leader.order() : 0))
                .toList();
        return new Page<>(ordered, page.total(), page.first(), page.size());
    }

    /** Pages that nobody can have been led to are none. */
    private int number() {
        if (page == null || page.isEmpty()) {
            return 1;
        }
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : Integer.MAX_VALUE / ROWS;
    }

    public ColumnView getColumn() {
        return column;
    }

    public Page<ArticleRow> getArticles() {
        return articles;
    }

    /** In the language of the page, and the column itself in any case. */
    private List<ColumnView> shown() {
        if (shown == null) {
            var named = Language.current() == Tongue.CHINESE ? all : menu.getColumns();
            shown = all.stream()
                    .filter(each -> each.id() == column.id() || named.contains(each))
                    .toList();
        }
        return shown;
    }

    /** The columns from the first level down to the one above this. */
    public List<ColumnView> getAbove() {
        return shown().stream()
                .filter(each -> column.isWithin(each) && each.id() != column.id())
                .sorted(Comparator.comparingInt(ColumnView::depth))
                .toList();
    }

    /** The column of the first level, whose menu is shown. */
    public ColumnView getTop() {
        return getAbove().stream().findFirst().orElse(column);
    }

    /** What is below the column of the first level, or beside it where nothing is. */
    public List<ColumnView> getNeighbours() {
        var below = shown().stream()
                .filter(each -> each.isWithin(getTop()) && each.depth() <= 1)
                .toList();
        return below.size() > 1
                ? below
                : shown().stream().filter(each -> each.depth() == 0).toList();
    }

    public List<FilledBlock> getBlocks() {
        return blocks;
    }

    /** The topics below a column of topics. */
    public List<FilledBlock.Part> getTopics() {
        return topics;
    }

    /** A column of units: the one above all of them, or that of one unit. */
    public boolean isUnits() {
        return column.kind() == ColumnKind.UNITS;
    }

    /** What is said of the unit whose column it is; null for every other column. */
    public ArticleSummary getPresented() {
        return presented;
    }

    /** Whether nothing stands on the page, and it has to say so. */
    public boolean isSilent() {
        return isBare() && column.kind() != ColumnKind.WEATHER && column.kind() != ColumnKind.MAP;
    }

    public boolean isFirst() {
        return articles.number() == 1;
    }

    /** More neighbours than anybody reads through before the text are folded. */
    public boolean isFolded() {
        return getNeighbours().size() > MOST_NEIGHBOURS;
    }

    public boolean isTopic() {
        return column.kind() == ColumnKind.TOPIC;
    }

    /** Which page of {@code WEB-INF/content} draws the list. */
    public String getLook() {
        return switch (column.kind()) {
            case LEADERS -> "leaders";
            case GALLERY, SERVICES -> "cards";
            default -> "rows";
        };
    }

    public String address(ColumnView each) {
        return ContentAddress.ROOT + each.path();
    }

    public String getFeed() {
        return address(column) + ContentAddress.FEED;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String wanted) {
        page = wanted;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
