package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.ArticleFilter;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleRow;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.EditedArticle;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.EditedArticles;
import org.zhengtong.portal.content.control.Publishing;
import org.zhengtong.portal.content.entity.Article;

/** Where somebody else than the writer decides what is published 审核, and takes back what should not be online. */
@Stateless
@DenyAll
public class ReviewDesk {

    private static final String REVIEW = "content.review";

    @Inject
    Articles articles;

    @Inject
    EditedArticles edited;

    @Inject
    Publishing publishing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What waits for a review in the columns within the caller's reach. */
    @RolesAllowed(REVIEW)
    public Page<ArticleRow> waiting(Page.Request page) {
        return articles.page(new ArticleFilter(null, ArticleState.IN_REVIEW, null), caller.scope(REVIEW), page);
    }

    /** With the version that is to be approved. */
    @RolesAllowed(REVIEW)
    public EditedArticle open(ArticleNumber number) {
        return edited.view(articles.get(number, caller.scope(REVIEW)));
    }

    /**
     * Approves, and publishes if the moment has come.
     *
     * @param serial of the version that was read
     * @param correction what it corrects, as the public is told; null where nothing was online
     */
    @RolesAllowed(REVIEW)
    @Audited("content.approve")
    public ArticleNumber approve(ArticleNumber number, int serial, String correction) {
        var article = read(number, serial);
        var corrects = article.isOnline();
        ContentRule.REASON_REQUIRED.require(!corrects || correction != null && !correction.isBlank());
        article.approve(caller.required(), clock.instant());
        if (corrects) {
            article.correcting(correction);
        }
        publishing.whenDue(article, clock.instant());
        return number;
    }

    @RolesAllowed(REVIEW)
    @Audited("content.send-back")
    public ArticleNumber sendBack(ArticleNumber number, int serial, String reason) {
        read(number, serial).sendBack(caller.required(), reason, clock.instant());
        return number;
    }

    /** @param reason as the public is told it */
    @RolesAllowed(REVIEW)
    @Audited("content.withdraw")
    public ArticleNumber withdraw(ArticleNumber number, String reason) {
        publishing.withdraw(articles.locked(number, caller.scope(REVIEW)), reason, clock.instant());
        return number;
    }

    private Article read(ArticleNumber number, int serial) {
        var article = articles.locked(number, caller.scope(REVIEW));
        ContentRule.CHANGED_MEANWHILE.require(article.latestSerial() == serial);
        return article;
    }
}
