package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleRow;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.boundary.ReviewDesk;
import org.zhengtong.web.content.FactLines;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** What waits for a second pair of eyes; and one article of it, to approve, send back or take offline. */
@Named
@RequestScoped
public class ArticleReviewPage {

    private static final int ROWS = 20;

    @Inject
    ReviewDesk desk;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<ArticleRow> page;
    private EditedArticle article;
    private String reason;
    private String seen;

    public void openList() {
        getPage();
    }

    public Page<ArticleRow> getPage() {
        if (page == null) {
            page = desk.waiting(PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public void open() {
        getArticle();
    }

    public EditedArticle getArticle() {
        if (article == null) {
            article = desk.open(number());
        }
        return article;
    }

    private ArticleNumber number() {
        var number = String.valueOf(parameters.get("number"));
        if (!number.matches("\\d{1,18}")) {
            throw new NotFound(EditedArticle.class, number);
        }
        return new ArticleNumber(Long.parseLong(number));
    }

    public String getBody() {
        return DraftPictures.onTheDesk(getArticle().text().body(), getArticle().number());
    }

    public List<FactLines.Line> getFacts() {
        return FactLines.of(getArticle().text().facts(), Words.in(Language.current()), LocalDate.now(clock));
    }

    public void approve() {
        decide("content_decide.approved", () -> desk.approve(number(), serial(), reason));
    }

    public void sendBack() {
        decide("content_decide.sentBack", () -> desk.sendBack(number(), serial(), reason));
    }

    public void withdraw() {
        decide("content_decide.withdrawn", () -> desk.withdraw(number(), reason));
    }

    private void decide(String news, Runnable act) {
        Redirect.to(submissions.once(() -> {
            act.run();
            News.tell(news);
            return "/content/review";
        }));
    }

    /** Of the version that was read. */
    private int serial() {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    public String getSeen() {
        return seen == null ? String.valueOf(getArticle().serial()) : seen;
    }

    public void setSeen(String sent) {
        seen = sent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
