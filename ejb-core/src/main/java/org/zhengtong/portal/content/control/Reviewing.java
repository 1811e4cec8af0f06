package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.ReviewCase;
import org.zhengtong.portal.content.ReviewView;
import org.zhengtong.portal.content.entity.Article;

/**
 * Articles whose column wants them reviewed, as cases of the approval engine: while an article is in review, exactly one
 * case of it is under way. The case is locked before the article, whoever comes. What a case that ended means for its
 * article is said where the engine announces it.
 */
@ApplicationScoped
public class Reviewing {

    public static final String PROCESS = "content.publication";

    /** Reviews of one article that its reviewer reads at once. */
    private static final int MOST_TOLD = 5;

    private static final String SEND_BACK = "send-back";

    @Inject
    Articles articles;

    @Inject
    Columns columns;

    @Inject
    Reviewers reviewers;

    @Inject
    Publishing publishing;

    @Inject
    ApprovalEngine engine;

    @Inject
    ApprovalRecords records;

    /** For an article that is in review from now on. */
    public void begin(Article article) {
        var column = columns.get(article.column());
        engine.start(new StartCase(
                article.review().orElseThrow().key(),
                PROCESS,
                title(article),
                column.view().name().zh(),
                article.submitter(),
                reviewers.lanes(article, column),
                Set.of(SubjectKey.account(article.latestBy())),
                Map.of()));
    }

    private Bilingual title(Article article) {
        var title = articles.latest(article).text().title();
        return new Bilingual(title, title);
    }

    /** The article behind its case, both locked. Of two who decide on it at once the second sees what the first did. */
    public Article locked(ArticleNumber number, DataScope scope, AccountId person) {
        var review = reached(number, scope, person).review();
        return locked(number, review);
    }

    /** Whoever may reach it. */
    public Article locked(ArticleNumber number) {
        return locked(number, articles.get(number).review());
    }

    private Article locked(ArticleNumber number, Optional<ReviewCase> review) {
        review.ifPresent(each -> engine.lock(each.key()));
        var article = articles.locked(number);
        ContentRule.NOT_IN_THAT_STATE.require(article.review().equals(review), article.state());
        return article;
    }

    /** Where its column is within reach, or its review waits for this person: as a deputy, or because it was handed over. */
    public Article reached(ArticleNumber number, DataScope scope, AccountId person) {
        var article = articles.get(number);
        if (isWithin(article, scope) || waitsFor(article, person)) {
            return article;
        }
        throw new NotFound(Article.class, number);
    }

    /** Whether its column is within reach. */
    public boolean isWithin(Article article, DataScope scope) {
        var unit = columns.get(article.column()).view().unit();
        return scope.county() || unit != null && scope.covers(unit);
    }

    private boolean waitsFor(Article article, AccountId person) {
        return open(article).stream()
                .anyMatch(step -> records.rights(step.id(), person).maySign());
    }

    private List<StepView> open(Article article) {
        return article.review().map(review -> records.openSteps(review.key())).orElse(List.of());
    }

    /** Of those who looked at it in this review and in those shortly before. */
    public List<ReviewView> views(Article article) {
        return article.reviews(MOST_TOLD).stream().flatMap(this::views).toList();
    }

    private Stream<ReviewView> views(ReviewCase review) {
        return records.steps(review.key()).stream()
                .filter(step -> step.state() == StepState.DONE)
                .flatMap(step -> step.signers().stream()
                        .filter(signer -> signer.signedAt() != null)
                        .map(signer -> new ReviewView(
                                review.round(),
                                step.name(),
                                signer.person(),
                                !step.outcomes().get(0).equals(signer.outcome()),
                                signer.opinion(),
                                signer.signedAt())));
    }

    /** Agrees at the step that waits; the first outcome of a step is agreement. */
    public void agree(Article article, AccountId by, String opinion, Instant now) {
        if (article.review().isEmpty()) {
            article.approve(by, now);
            publishing.whenDue(article, now);
            return;
        }
        var step = step(article, by);
        var outcome = step.outcomes().get(0);
        if (records.rights(step.id(), by).maySign() || !isOpenToAll(step)) {
            engine.sign(new SignStep(step.id(), by, outcome, opinion));
        } else {
            engine.complete(step.key(), step.node(), outcome, by, opinion, Map.of());
        }
    }

    /** Who may review the column may do so without having been asked, as long as nobody has taken it. */
    private static boolean isOpenToAll(StepView step) {
        return step.lane().equals(Reviewers.REVIEWER)
                && step.mode() == SigningMode.ANY
                && step.signers().stream().noneMatch(each -> each.person() != null);
    }

    /** Anybody who reviews may, the writer too. */
    public void sendBack(Article article, AccountId by, String reason, Instant now) {
        if (article.review().isEmpty()) {
            article.sendBack(by, reason, now);
            return;
        }
        var step = step(article, by);
        var outcome = step.outcomes().stream()
                .filter(SEND_BACK::equals)
                .findFirst()
                .or(() -> step.outcomes().stream().skip(1).findFirst())
                .orElseThrow(() -> WorkflowRule.OUTCOME_NOT_OFFERED.violated(SEND_BACK));
        if (records.rights(step.id(), by).maySign()) {
            engine.sign(new SignStep(step.id(), by, outcome, reason));
        } else {
            engine.complete(step.key(), step.node(), outcome, by, reason, Map.of());
        }
    }

    /** The one that waits for this person, or else the first one. */
    private StepView step(Article article, AccountId by) {
        var open = open(article);
        return open.stream()
                .filter(each -> records.rights(each.id(), by).maySign())
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElseThrow(() -> ContentRule.NOT_IN_THAT_STATE.violated(article.state()));
    }

    public boolean mayTakeBack(Article article, AccountId person) {
        return article.isTakenBackBy(person) && !isBegun(article);
    }

    /** Whether the first of several reviewers has agreed. */
    private boolean isBegun(Article article) {
        return article.review().map(review -> records.steps(review.key())).orElse(List.of()).stream()
                .anyMatch(step -> step.state() == StepState.DONE);
    }

    public void takeBack(Article article, AccountId by, Instant now) {
        var review = article.review();
        ContentRule.REVIEW_BEGUN.require(!isBegun(article));
        article.takeBack(by, now);
        review.ifPresent(this::end);
    }

    /** In the name of whoever handed it in, for whom there is nothing left to be reviewed. */
    public void end(ReviewCase review) {
        records.find(review.key()).ifPresent(found -> engine.withdraw(review.key(), found.startedBy(), null));
    }

    /** Others look after the column from now on. */
    public void reassign(ArticleNumber number, AccountId by) {
        var article = locked(number);
        article.review()
                .ifPresent(review -> engine.reassign(
                        review.key(),
                        Reviewers.REVIEWER,
                        reviewers.reviewers(article, columns.get(article.column())),
                        by,
                        null));
    }
}
