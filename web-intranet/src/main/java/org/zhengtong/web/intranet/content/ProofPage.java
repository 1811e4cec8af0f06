package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.content.boundary.AutosaveDesk;
import org.zhengtong.portal.content.boundary.ReviewDesk;
import org.zhengtong.web.content.FactLines;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.PagePolicy;
import org.zhengtong.web.words.Words;

/** An article as its readers will see it, for its writer with what was not saved yet, for its reviewer as it was handed in: on its own, and framed wide and narrow. */
@Named
@RequestScoped
public class ProofPage {

    private static final String NUMBER = "\\d{1,18}";

    @Inject
    ArticleDesk desk;

    @Inject
    AutosaveDesk autosave;

    @Inject
    ReviewDesk review;

    @Inject
    PagePolicy policy;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private EditedArticle article;
    private ArticleText text;

    /** Asked before anything is written, so that an unknown article gets the page of unknown addresses. */
    public void open() {
        if (isReview()) {
            article = review.open(number()).article();
            text = article.text();
        } else {
            article = desk.open(number());
            text = autosave.proof(number());
        }
    }

    /** For the page inside the frames. */
    public void openFramed() {
        policy.letOwnPagesFrame();
        open();
    }

    /** Whether it is shown to whoever reviews it: as it was handed in. */
    public boolean isReview() {
        return "true".equals(parameters.get("review"));
    }

    /** Where whoever looks at it came from. */
    public String getBack() {
        return isReview()
                ? "/content/decide?number=" + article.number()
                : "/content/edit?number=" + article.number() + "&restore=true";
    }

    /** Of the page inside the frames. */
    public String getFramed() {
        return "/content/proof?number=" + article.number() + (isReview() ? "&review=true" : "");
    }

    private ArticleNumber number() {
        var number = String.valueOf(parameters.get("number"));
        if (!number.matches(NUMBER)) {
            throw new NotFound(EditedArticle.class, number);
        }
        return new ArticleNumber(Long.parseLong(number));
    }

    public EditedArticle getArticle() {
        return article;
    }

    public ArticleText getText() {
        return text;
    }

    public String getBody() {
        return DraftPictures.onTheDesk(DraftPictures.published(text.body()), article.number());
    }

    public List<FactLines.Line> getFacts() {
        return FactLines.of(text.facts(), Words.in(Language.current()), LocalDate.now(clock));
    }

    /** When it would say it was published. */
    public Instant getDay() {
        return article.publishAt() == null ? clock.instant() : article.publishAt();
    }
}
