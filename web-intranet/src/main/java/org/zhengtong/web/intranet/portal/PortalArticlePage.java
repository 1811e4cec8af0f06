package org.zhengtong.web.intranet.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.WithdrawnArticle;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow;
import org.zhengtong.web.content.ArticleRows;
import org.zhengtong.web.content.Contents;
import org.zhengtong.web.content.FactLines;
import org.zhengtong.web.content.RelatedRows;

/** An article for staff: what its kind knows of it, its text, and what belongs to it. */
@Named
@RequestScoped
public class PortalArticlePage {

    private static final String LONGEST = "\\d{1,18}";
    private static final Pattern STORED = Pattern.compile("\\b(src|poster)=\"/media/");

    @Inject
    PublishedContent published;

    @Inject
    Readings readings;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    @Inject
    Clock clock;

    private ArticleView article;
    private WithdrawnArticle withdrawn;
    private ArticleRows rows;
    private RelatedRows related;

    /** What was taken back says so, as it does on the internet. */
    public void open() {
        var number = number();
        withdrawn = published.withdrawn(Site.INTRANET, number).orElse(null);
        if (withdrawn != null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
            return;
        }
        article = published.article(Site.INTRANET, number);
        rows = readings.rows(article.column());
        related = new RelatedRows(published, article, rows);
    }

    private ArticleNumber number() {
        var number = String.valueOf(parameters.get("number"));
        if (!number.matches(LONGEST)) {
            throw new NotFound(ArticleView.class, number);
        }
        return new ArticleNumber(Long.parseLong(number));
    }

    /** Null for one that was withdrawn. */
    public ArticleView getArticle() {
        return article;
    }

    /** What is said instead of an article that was taken back; null for all others. */
    public WithdrawnArticle getWithdrawn() {
        return withdrawn;
    }

    /** Its pictures and videos are asked for at this portal, where a reader is known. */
    public String getBody() {
        return STORED.matcher(article.text().body()).replaceAll("$1=\"/intranet/media/");
    }

    public List<FactLines.Line> getFacts() {
        return FactLines.of(article.text().facts(), Readings.words(), LocalDate.now(clock));
    }

    public List<ArticleRow.Mark> getMarks() {
        return rows.marks(article.text().facts());
    }

    /** Empty where the text has no chapters. */
    public List<Contents.Chapter> getContents() {
        return Contents.of(article.text().body());
    }

    public RelatedRows getRelated() {
        return related;
    }

    /** Whether anything stands beside the text. */
    public boolean isAccompanied() {
        return !getContents().isEmpty()
                || !related.getVersions().isEmpty()
                || !related.getExplanations().isEmpty();
    }
}
