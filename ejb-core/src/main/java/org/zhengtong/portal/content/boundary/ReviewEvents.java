package org.zhengtong.portal.content.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseEnding;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ReviewCase;
import org.zhengtong.portal.content.control.Articles;
import org.zhengtong.portal.content.control.Publishing;
import org.zhengtong.portal.content.entity.Article;

/**
 * What the end of a review means for its article, in the same transaction: it is published, now or when its moment comes, or
 * it is a draft again; and its writer is told.
 */
@ApplicationScoped
public class ReviewEvents {

    private static final String END_APPROVED = "end-approved";

    /** A case may end by itself, as its process was drawn. */
    private static final String NO_REASON = "—";

    @Inject
    Articles articles;

    @Inject
    Publishing publishing;

    @Inject
    ApprovalRecords records;

    @Inject
    Notifier notifier;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A review that was taken back, or whose article left the site meanwhile, means nothing any more. */
    void ended(@Observes CaseEnded event) {
        ReviewCase.of(event.key()).ifPresent(review -> articles.find(review.article())
                .filter(article -> article.review().filter(review::equals).isPresent())
                .ifPresent(article -> ended(article, event)));
    }

    private void ended(Article article, CaseEnded event) {
        var by = caller.account().orElse(AccountId.SYSTEM);
        if (event.ending() == CaseEnding.REACHED
                && END_APPROVED.equals(event.endNode())
                && endedInAgreement(event.key())) {
            article.approve(by, clock.instant());
            publishing.whenDue(article, clock.instant());
            tell(
                    article,
                    by,
                    article.state() == ArticleState.PUBLISHED ? "content.published" : "content.approved",
                    List.of(title(article)));
        } else {
            var reason = reason(event.key());
            article.sendBack(by, reason, clock.instant());
            tell(article, by, "content.sentBack", List.of(title(article), reason));
        }
    }

    /** Whatever else a process was drawn to do: what nobody looked at, or the last reviewer was against, is not published. */
    private boolean endedInAgreement(CaseKey key) {
        return lastDecided(key)
                .map(step -> step.outcomes().indexOf(step.outcome()) == 0)
                .orElse(false);
    }

    /** What was written last: the reviewer's opinion, or why an administrator stopped the case. */
    private String reason(CaseKey key) {
        return records.history(key).stream()
                .map(HistoryEntry::text)
                .filter(text -> text != null && !text.isBlank())
                .reduce((first, second) -> second)
                .orElse(NO_REASON);
    }

    private Optional<StepView> lastDecided(CaseKey key) {
        return records.steps(key).stream()
                .filter(step -> step.state() == StepState.DONE)
                .reduce((first, second) -> second);
    }

    private String title(Article article) {
        return articles.latest(article).text().title();
    }

    /** Whoever wrote it and whoever handed it in; not who has just decided. */
    private void tell(Article article, AccountId by, String what, List<String> parameters) {
        Stream.of(article.latestBy(), article.submitter())
                .distinct()
                .filter(each -> !each.equals(by))
                .forEach(each -> notifier.tell(each, what, parameters, "/content/edit?number=" + article.number()));
    }
}
