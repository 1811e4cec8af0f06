package org.zhengtong.web.portal.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhengtong.platform.support.print.boundary.QrCode;
import org.zhengtong.portal.content.ArticleLink;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.WithdrawnArticle;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.ColumnPaths;
import org.zhengtong.web.content.Contents;
import org.zhengtong.web.content.FactLines;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** An article: what its kind knows of it, its text with a table of contents where it is long, and what belongs to it. */
@Named
@RequestScoped
public class ArticlePage {

    private static final int OTHERS = 8;
    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    PublishedContent published;

    @Inject
    Asked asked;

    @Inject
    ColumnMenu menu;

    @Inject
    Clock clock;

    @Inject
    org.zhengtong.web.pages.Site site;

    private ArticleView article;
    private WithdrawnArticle withdrawn;
    private String otherAddress;

    /** An article has one address: in the language in which it is written, below its own column. */
    public void open() {
        var address = asked.address();
        var number = new ArticleNumber(address.article());
        withdrawn = published.withdrawn(Site.INTERNET, number).orElse(null);
        if (withdrawn != null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
            return;
        }
        article = published.article(Site.INTERNET, number);
        if (article.language() != asked.language() || !article.column().path().equals(address.column())) {
            lead(path(article.number()), tongue());
        }
    }

    private Tongue tongue() {
        return article.language() == org.zhengtong.portal.content.Language.EN ? Tongue.ENGLISH : Tongue.CHINESE;
    }

    private static void lead(String path, Tongue tongue) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(Language.address(path, tongue, (ServletContext) external.getContext()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public ArticleView getArticle() {
        return article;
    }

    /** For those who list pages: the summary, or else the title and whose it is; null for one that was withdrawn. */
    public String getDescription() {
        if (article == null) {
            return null;
        }
        var text = article.text();
        var summary = text.summary() == null ? "" : text.summary().strip();
        return summary.isEmpty() ? text.title() + " · " + text.source() : summary;
    }

    /** What is said instead of an article that was taken back; null for all others. */
    public WithdrawnArticle getWithdrawn() {
        return withdrawn;
    }

    /** The columns above its own, from the first level down. */
    public List<ColumnView> getAbove() {
        return published.columns(Site.INTERNET).stream()
                .filter(each -> article.column().isWithin(each)
                        && each.id() != article.column().id())
                .sorted(Comparator.comparingInt(ColumnView::depth))
                .toList();
    }

    public List<FactLines.Line> getFacts() {
        return FactLines.of(article.text().facts(), Words.in(Language.current()), LocalDate.now(clock));
    }

    /** Empty where the text has no chapters. */
    public List<Contents.Chapter> getContents() {
        return Contents.of(article.text().body());
    }

    public List<ArticleRow.Mark> getMarks() {
        return rows().marks(article.text().facts());
    }

    /** The newest of the same column, without the article itself. */
    public List<ArticleRow> getOthers() {
        var column = article.column().id();
        var rows = rows();
        return published
                .latest(List.of(column), article.language(), OTHERS + 1)
                .getOrDefault(column, List.of())
                .stream()
                .filter(each -> each.number() != article.number())
                .limit(OTHERS)
                .map(rows::of)
                .toList();
    }

    private String path(long number) {
        return ContentAddress.of(article.column().path(), number);
    }

    private ArticleRows rows() {
        return new ArticleRows(
                Words.in(Language.current()),
                LocalDate.now(clock),
                new ColumnPaths(ContentAddress::of, published.columns(Site.INTERNET), article.column()));
    }

    /** As the rules for government sites write it: {@code yyyy-MM-dd HH:mm}. */
    public String getPublished() {
        return PUBLISHED.format(article.publishedAt().atZone(clock.getZone()));
    }

    /** Without the language. */
    public String getAddress() {
        return path(article.number());
    }

    /** The article's full address as a code for phones. */
    public String getCode() {
        var context = (ServletContext)
                FacesContext.getCurrentInstance().getExternalContext().getContext();
        return QrCode.drawing(site.getRoot() + Language.address(getAddress(), tongue(), context));
    }

    /** An article of the same column. */
    public String linkTo(ArticleLink other) {
        return path(other.number());
    }

    /** Address of the article in the other language, where it has a number of its own; null if there is none. */
    public String getTranslation() {
        var other = article == null ? null : article.translation();
        return other == null ? null : inOther(linkTo(other));
    }

    /** Where the other language goes on: the translation, or else the article's column, or one above it that has something. */
    public String getOtherAddress() {
        if (otherAddress == null && article != null) {
            otherAddress = article.translation() == null
                    ? inOther(
                            menu.addressIn(article.column(), article.language().other()))
                    : getTranslation();
        }
        return otherAddress;
    }

    private String inOther(String path) {
        var context = (ServletContext)
                FacesContext.getCurrentInstance().getExternalContext().getContext();
        return Language.address(path, tongue().other(), context);
    }

    /** Last part of a file's name, as a badge. */
    public String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }
}
