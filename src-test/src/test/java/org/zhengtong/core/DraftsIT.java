package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.samples.SampleAnswers;

/** 网上申报 page by page: what was typed is kept, found again by its owner alone, and submitted once. */
public class DraftsIT extends InServer {

    private static final String HOMESTEAD = "rural-homestead";
    private static final String ALLOWANCE = "old-age-allowance";

    @Test
    void beginsOnlyForWhoMayApply() {
        var filing = Beans.of(Filing.class);
        Refused.by(ApprovalRule.NOT_ELIGIBLE, () -> filing.begin(ALLOWANCE, Map.of()));
        Refused.by(ApprovalRule.NOT_ELIGIBLE, () -> {
            var answers = new HashMap<>(eligible(ALLOWANCE));
            answers.replaceAll((question, answer) -> !answer);
            filing.begin(ALLOWANCE, answers);
        });
        Refused.by(ApprovalRule.ACCOUNT_NEEDED, () -> filing.begin(HOMESTEAD, eligible(HOMESTEAD)));
        Refused.by(ApprovalRule.NOT_FILED_ONLINE, () -> filing.begin("id-card", Map.of()));
        Refused.asUnknown(() -> filing.begin("no-such-matter", Map.of()));
    }

    @Test
    void isFilledInWithWhatIsKnownAndThatIsNotTakenFromTheCaller() {
        var key = begin(Filed.CITIZEN, HOMESTEAD);
        var draft = As.person(Filed.CITIZEN, () -> filing().draft(key));
        assertThat(draft.answers()).containsEntry("applicantName", "林水生").containsEntry("township", "qingshi");
        assertThat(draft.given()).contains("applicantName", "residentId").doesNotContain("mobile");
        As.person(Filed.CITIZEN, () -> filing().fill(
                        key, "applicant", Map.of("applicantName", "别人", "mobile", "19000000082")));
        var answers = As.person(Filed.CITIZEN, () -> filing().draft(key)).answers();
        assertThat(answers).containsEntry("applicantName", "林水生").containsEntry("mobile", "19000000082");
    }

    @Test
    void keepsWhatWasTypedRightOrWrongAndSaysWhatIsWrong() {
        var key = begin(Filed.CITIZEN, HOMESTEAD);
        var faults = As.person(Filed.CITIZEN, () -> filing().fill(key, "applicant", Map.of("mobile", "123")));
        assertThat(faults).extracting(FieldFault::subject).containsExactly("mobile");
        var draft = As.person(Filed.CITIZEN, () -> filing().draft(key));
        assertThat(draft.answers()).containsEntry("mobile", "123");
        assertThat(draft.completedSteps()).isEmpty();
        As.person(Filed.CITIZEN, () -> filing().fill(key, "applicant", Map.of("mobile", "19000000082")));
        assertThat(As.person(Filed.CITIZEN, () -> filing().draft(key)).completedSteps())
                .containsExactly("applicant");
    }

    @Test
    void ofAnAccountOpensForThatAccountAlone() {
        var key = begin(Filed.CITIZEN, HOMESTEAD);
        assertThat(key.code()).isNull();
        assertThat(numbers(Filed.CITIZEN)).contains(key.number());
        assertThat(numbers(Filed.NEIGHBOUR)).doesNotContain(key.number());
        var file = As.person(Filed.CITIZEN, () -> filing().attach(key, "site-sketch", "草图.png", Filed.picture())
                .id());
        Stream.of(key, new DraftKey(key.number(), key.number()), new DraftKey(key.number(), "ABCD2345"))
                .forEach(tried -> {
                    Refused.asUnknown(() -> filing().draft(tried));
                    Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> filing().draft(tried)));
                    Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> filing().file(tried, file)));
                    Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> filing().submit(tried, true)));
                });
    }

    @Test
    void worksOutTheAgeAndTakesItFromNobody() {
        var key = filing().begin(ALLOWANCE, eligible(ALLOWANCE));
        filing().fill(key, "payment", Map.of("age", "105", "rate", "100"));
        assertThat(filing().draft(key).answers()).doesNotContainKeys("age", "rate");
        filing().fill(key, "senior", Map.of("seniorId", SampleAnswers.residentId("99012319400101002")));
        assertThat(filing().draft(key).answers()).containsEntry("rate", "80").containsKey("age");
        assertThat(filing().draft(key).asked()).doesNotContain("age", "rate");
    }

    @Test
    void withoutAnAccountOpensByNumberAndCode() {
        var key = filing().begin(ALLOWANCE, eligible(ALLOWANCE));
        filing().fill(key, "senior", Map.of("seniorName", "黄秀英"));
        assertThat(filing().draft(key).answers()).containsEntry("seniorName", "黄秀英");
        Refused.asUnknown(() -> filing().draft(new DraftKey(key.number(), null)));
        Refused.asUnknown(() -> filing().draft(new DraftKey(key.number(), "ABCD2345")));
        Refused.asUnknown(() -> As.person(Filed.CITIZEN, () -> filing().draft(new DraftKey(key.number(), null))));
    }

    @Test
    void ofSomebodyElseDoesNotGiveItsFilesAway() {
        var mine = complete(ALLOWANCE);
        var other = filing().begin(ALLOWANCE, eligible(ALLOWANCE));
        var file = filing().draft(mine).files().get("bank-card").get(0).id();
        assertThat(filing().file(mine, file).name()).isEqualTo("样本.png");
        Refused.asUnknown(() -> filing().file(other, file));
        filing().detach(other, "bank-card", file);
        assertThat(filing().draft(mine).files().get("bank-card")).hasSize(1);
        filing().detach(mine, "bank-card", file);
        assertThat(filing().faults(mine)).extracting(FieldFault::subject).containsExactly("bank-card");
    }

    @Test
    void isSubmittedCompleteAndDeclared() {
        var key = filing().begin(ALLOWANCE, eligible(ALLOWANCE));
        Refused.by(ApprovalRule.DECLARATION_MISSING, () -> filing().submit(key, false));
        Refused.by(ApprovalRule.FORM_INCOMPLETE, () -> filing().submit(key, true));
        assertThat(filing().faults(key)).isNotEmpty();
        assertThat(filing().draft(key).submittedAs()).isNull();
    }

    @Test
    void isSubmittedOnceHoweverOftenItIsClicked() {
        var key = complete(ALLOWANCE);
        var receipts = AtOnce.calls(Stream.<Callable<Receipt>>generate(() -> () -> filing().submit(key, true))
                        .limit(4)
                        .toList())
                .stream()
                .map(AtOnce.Outcome::result)
                .collect(Collectors.toSet());
        assertThat(receipts).extracting(Receipt::number).doesNotContainNull().containsOnly(number(key));
        assertThat(receipts).extracting(Receipt::queryCode).doesNotContainNull();
        var again = filing().submit(key, true);
        assertThat(again.number().value())
                .isEqualTo(filing().draft(key).submittedAs().value());
        assertThat(Filed.progress(again).number()).isEqualTo(again.number());
        Refused.by(ApprovalRule.DRAFT_ALREADY_SUBMITTED, () -> filing().fill(key, "senior", Map.of()));
        Refused.by(ApprovalRule.DRAFT_ALREADY_SUBMITTED, () -> filing().discard(key));
    }

    @Test
    void isGoneWhenDiscardedOrExpired() {
        var discarded = filing().begin(ALLOWANCE, eligible(ALLOWANCE));
        filing().discard(discarded);
        Refused.asUnknown(() -> filing().draft(discarded));
        Time.at(LocalDate.of(2026, 11, 9));
        var kept = filing().begin(ALLOWANCE, eligible(ALLOWANCE));
        var last = filing().draft(kept).expiresOn();
        Time.at(last);
        assertThat(filing().draft(kept).number()).isEqualTo(kept.number());
        Time.at(last.plusDays(1));
        Refused.by(ApprovalRule.DRAFT_EXPIRED, () -> filing().draft(kept));
    }

    private static ApplicationNumber number(DraftKey key) {
        return filing().draft(key).submittedAs();
    }

    private static Filing filing() {
        return Beans.of(Filing.class);
    }

    private static DraftKey begin(String login, String matter) {
        return As.person(login, () -> filing().begin(matter, eligible(matter)));
    }

    /** Without an account, ready to be submitted. */
    private static DraftKey complete(String code) {
        var key = filing().begin(code, eligible(code));
        var matter = Filed.matter(code);
        var answers = SampleAnswers.complete(matter, "qingshi");
        for (FormStep step : matter.online().form()) {
            filing().fill(key, step.id(), answers);
        }
        for (var fault : filing().faults(key)) {
            filing().attach(key, fault.subject(), "样本.png", Filed.picture());
        }
        return key;
    }

    private static Map<String, Boolean> eligible(String matter) {
        return Filed.matter(matter).online().eligibility().stream()
                .collect(Collectors.toMap(EligibilityQuestion::id, EligibilityQuestion::required));
    }

    private static List<String> numbers(String login) {
        return As.person(
                login, () -> filing().myDrafts().stream().map(DraftRow::number).toList());
    }
}
