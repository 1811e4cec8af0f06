package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ReviewRow;
import org.zhengtong.portal.content.ReviewSheet;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Checks;
import org.zhengtong.portal.content.control.EditedArticles;
import org.zhengtong.portal.content.control.Publishing;
import org.zhengtong.portal.content.control.Reviewing;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.ArticleMedium;

/**
 * Where somebody else than the writer decides what is published 审核, and takes back what should not be online. What waits is
 * in the inbox too, of those who are asked; deputies, and those to whom it was handed over, come from there.
 */
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
    Reviewing reviewing;

    @Inject
    Checks checks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What waits for a review in the columns within the caller's reach, the oldest first. */
    @RolesAllowed(REVIEW)
    public Page<ReviewRow> waiting(Page.Request page) {
        return articles.inReview(caller.scope(REVIEW), page);
    }

    /** With the version that is to be approved. */
    @RolesAllowed(REVIEW)
    public ReviewSheet open(ArticleNumber number) {
        var by = caller.required();
        var article = reviewing.reached(number, caller.scope(REVIEW), by);
        return new ReviewSheet(
                edited.view(article),
                article.latestBy(),
                article.changedAt(),
                checks.of(articles.latest(article).text(), article.privateReason()),
                article.shown().map(shown -> articles.version(shown).text()).orElse(null),
                articles.shownMedia(article).stream()
                        .filter(ArticleMedium::isLeaving)
                        .map(ArticleMedium::view)
                        .toList(),
                article.latestBy().equals(by),
                article.plannedCorrection(),
                reviewing.views(article));
    }

    /**
     * Agrees. Where that was the last look that the process asks for, the article is published if its moment has come.
     *
     * @param serial of the version that was read
     * @param correction what it corrects, as the public is told; null where nothing was online
     */
    @RolesAllowed(REVIEW)
    @Audited("content.approve")
    public ArticleNumber approve(ArticleNumber number, int serial, String correction) {
        var by = caller.required();
        var article = read(number, serial);
        article.requireApprovableBy(by);
        if (article.isOnline()) {
            article.correcting(correction);
        }
        reviewing.agree(article, by, correction, clock.instant());
        return number;
    }

    /** Whoever reviews may, the writer too: nothing is published by it. */
    @RolesAllowed(REVIEW)
    @Audited("content.send-back")
    public ArticleNumber sendBack(ArticleNumber number, int serial, String reason) {
        ContentRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        var article = read(number, serial);
        reviewing.sendBack(article, caller.required(), reason, clock.instant());
        return number;
    }

    /** Whatever was handed in of it meanwhile is not reviewed any more. @param reason as the public is told it */
    @RolesAllowed(REVIEW)
    @Audited("content.withdraw")
    public ArticleNumber withdraw(ArticleNumber number, String reason) {
        var article = reviewing.locked(number, caller.scope(REVIEW), caller.required());
        var review = article.review();
        publishing.withdraw(article, reason, clock.instant());
        review.ifPresent(reviewing::end);
        return number;
    }

    private Article read(ArticleNumber number, int serial) {
        var article = reviewing.locked(number, caller.scope(REVIEW), caller.required());
        ContentRule.CHANGED_MEANWHILE.require(article.latestSerial() == serial);
        return article;
    }
}
