package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Reviewing;

/** One article that was handed in before reviews were cases, in a transaction of its own. */
@Stateless
@PermitAll
public class ReviewPortion {

    @Inject
    Articles articles;

    @Inject
    Reviewing reviewing;

    public List<ArticleNumber> waiting() {
        return articles.inReviewByState();
    }

    /** What was decided meanwhile is passed over. */
    public void join(ArticleNumber number) {
        var article = articles.locked(number);
        if (article.state() == ArticleState.IN_REVIEW && article.review().isEmpty()) {
            article.joinReviews();
            reviewing.begin(article);
        }
    }
}
