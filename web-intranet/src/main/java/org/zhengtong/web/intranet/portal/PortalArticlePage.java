package org.zhengtong.web.intranet.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern STORED = Pattern.compile("\\b(src|poster)=\"/media/");

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

    /** Its pictures and videos are asked for at this portal, where a reader is known. */
    public String getBody() {
        return STORED.matcher(article.text().body()).replaceAll("$1=\"/intranet/media/");
    }

    public List<FactLines.Line> getFacts() {
        return FactLines.of(article.text().facts(), Readings.words(), LocalDate.now(clock));
    }
}
