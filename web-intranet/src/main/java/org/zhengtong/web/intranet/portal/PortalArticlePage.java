package org.zhengtong.web.intranet.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.FactLines;

/** An article for staff. */
@Named
@RequestScoped
public class PortalArticlePage {

    private static final String LONGEST = "\\d{1,18}";

    @Inject
    PublishedContent published;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    @Inject
    Clock clock;

    private ArticleView article;

    public void open() {
        var number = String.valueOf(parameters.get("number"));
        if (!number.matches(LONGEST)) {
            throw new NotFound(ArticleView.class, number);
        }
        article = published.article(Site.INTRANET, new ArticleNumber(Long.parseLong(number)));
    }

    public ArticleView getArticle() {
        return article;
    }

    /** Its pictures are asked for at this portal, where a reader is known. */
    public String getBody() {
        return article.text().body().replace("src=\"/media/", "src=\"/intranet/media/");
    }

    public List<FactLines.Line> getFacts() {
        return FactLines.of(article.text().facts(), Readings.words(), LocalDate.now(clock));
    }
}
