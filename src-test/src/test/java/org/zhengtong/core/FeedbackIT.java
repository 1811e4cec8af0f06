package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Rule;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Law;
import org.zhengtong.publicservice.approval.ProgressView.WayState;
import org.zhengtong.publicservice.approval.ProgressView.WayStep;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.publicservice.rating.RatingRule;

/** 网上查询反馈: where it is and what comes next, by number and query code without an account; rated once when it is over. */
public class FeedbackIT extends InServer {

    @Test
    void showsWhereItIsWhatComesNextAndByWhichRule() {
        var receipt = Filed.homestead();
        assertThat(Filed.progress(receipt).deadline().limit().basis()).isEqualTo(Law.LICENSING.article(32));
        Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number());
        var steps = Filed.progress(receipt).steps();
        assertThat(steps)
                .filteredOn(step -> step.state() == WayState.CURRENT)
                .extracting(WayStep::node)
                .containsExactlyInAnyOrder("task-site-check", "task-joint-review");
        assertThat(steps)
                .filteredOn(step -> step.state() == WayState.AHEAD)
                .extracting(WayStep::node)
                .containsExactly("task-decide", "result");
        assertThat(Filed.progress(receipt).legalDeadline().limit().days()).isEqualTo(20);
        assertThat(Filed.progress(receipt).legalDeadline().limit().basis()).isNotNull();
    }

    @Test
    void opensByNumberAndCodeTogetherAndSaysNothingOtherwise() {
        var receipt = Filed.allowance();
        var other = Filed.allowance();
        assertThat(Filed.progress(receipt).number()).isEqualTo(receipt.number());
        for (var code : new String[] {null, "", " ", "ABCD2345", other.queryCode()}) {
            Refused.asUnknown(() -> Beans.of(Progress.class).progress(receipt.number(), code));
        }
        Refused.asUnknown(() ->
                Beans.of(Progress.class).progress(new ApplicationNumber("QY20260101-99999"), receipt.queryCode()));
        assertThat(receipt.queryCode()).matches("[2-9A-HJKMNP-Z]{8}");
    }

    @Test
    void keepsTheQueryCodeAsADigestOnly() {
        var receipt = Filed.allowance();
        var number = receipt.number().value();
        assertThat(Rows.count(
                        "select count(*) from approval_application where number = ? and query_index <> ?",
                        number,
                        receipt.queryCode()))
                .isOne();
    }

    @Test
    void listsTheAccountsOwn() {
        var receipt = Filed.homestead();
        assertThat(own(Filed.CITIZEN)).contains(receipt.number().value());
        assertThat(own(Filed.NEIGHBOUR)).doesNotContain(receipt.number().value());
    }

    @Test
    void isRatedOnceAfterTheEndWithOneToFiveStars() {
        var receipt = Filed.catering();
        refuses(ApprovalRule.NOT_DECIDED_YET, receipt, 5);
        Desk.grantCatering(receipt.number());
        assertThat(Filed.progress(receipt).mayRate()).isTrue();
        refuses(RatingRule.NO_SUCH_GRADE, receipt, 0);
        refuses(RatingRule.NO_SUCH_GRADE, receipt, 6);
        Refused.asUnknown(() -> Beans.of(Progress.class).rate(receipt.number(), "WRONG234", 1, Set.of(), "差"));
        Beans.of(Progress.class).rate(receipt.number(), receipt.queryCode(), 4, Set.of(), " 很快 ");
        assertThat(Filed.progress(receipt).rating()).isEqualTo(4);
        assertThat(Filed.progress(receipt).mayRate()).isFalse();
        assertThat(Desk.open(Desk.MARKET_HEAD, receipt.number()).ratingComment())
                .isEqualTo("很快");
        refuses(RatingRule.CONTACT_RATED, receipt, 5);
        assertThat(Filed.progress(receipt).rating()).isEqualTo(4);
    }

    private static void refuses(Rule rule, Receipt receipt, int stars) {
        Refused.by(rule, () -> Beans.of(Progress.class)
                .rate(receipt.number(), receipt.queryCode(), stars, Set.of(), null));
    }

    private static Iterable<String> own(String login) {
        return As.person(
                login, () -> Beans.of(Progress.class).mine(Page.Request.ofNumber(1, Page.Request.MOST)).rows().stream()
                        .map(ApplicationRow::number)
                        .toList());
    }
}
