package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.Necessity;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;
import org.zhengtong.samples.SampleAnswers;

/** 综合窗口: any window takes any matter, and window and web are one case. */
public class WindowIntakeIT extends InServer {

    private static final String HOMESTEAD = "rural-homestead";
    private static final String ALLOWANCE = "old-age-allowance";

    /** At the market authority's window; homesteads are the townships'. */
    private static final String CLERK = Desk.MARKET_CLERK;

    @Test
    void takesInForAnotherUnitsMatterAndTheApplicantSeesItOnThePortal() {
        var key = begin(HOMESTEAD, codeOf(Filed.CITIZEN));
        var draft = As.person(CLERK, () -> window().draft(key));
        assertThat(draft.answers()).containsEntry("applicantName", "林水生");
        assertThat(draft.given()).contains("applicantName", "residentId");
        var receipt = takeIn(key, HOMESTEAD);
        assertThat(rows(Filed.CITIZEN)).contains(receipt.number().value());
        var view = Filed.progress(receipt);
        assertThat(view.stage()).isEqualTo(Stage.UNDER_CHECK);
        assertThat(view.timeline()).extracting(TimelineEntry::kind).contains(EventKind.SUBMITTED, EventKind.TAKEN_IN);
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, receipt.number()).channel()).isEqualTo(Channel.WINDOW);
        Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number());
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.IN_HANDLING);
    }

    @Test
    void takesInForSomebodyWithoutAnAccount() {
        var code = SampleAnswers.residentId("99012319580412003");
        var key = begin(HOMESTEAD, code);
        assertThat(As.person(CLERK, () -> window().draft(key)).answers()).containsEntry("residentId", code);
        var receipt = takeIn(key, HOMESTEAD);
        assertThat(Filed.progress(receipt).applicantName()).isNotBlank();
    }

    @Test
    void goesOnWithADraftThatWasBegunOnThePortal() {
        var key = As.person(Filed.CITIZEN, () -> filing().begin(HOMESTEAD, eligible(HOMESTEAD)));
        As.person(Filed.CITIZEN, () -> filing().fill(key, "applicant", Map.of("mobile", "19000000082")));
        Refused.asUnknown(() -> As.person(CLERK, () -> window().draft(key)));
        Refused.asUnknown(() -> As.person(CLERK, () -> window().adopt(key.number(), codeOf(Filed.NEIGHBOUR))));
        As.person(CLERK, () -> window().adopt(key.number(), codeOf(Filed.CITIZEN)));
        assertThat(As.person(CLERK, () -> window().draft(key)).answers()).containsEntry("mobile", "19000000082");
        assertThat(drafts(Filed.CITIZEN)).doesNotContain(key.number());
        Refused.asUnknown(() -> As.person(Filed.CITIZEN, () -> filing().fill(key, "applicant", Map.of())));
        As.person(CLERK, () -> window().giveUp(key));
        assertThat(drafts(Filed.CITIZEN)).contains(key.number());
    }

    @Test
    void goesOnWithADraftWithoutAccountByItsCode() {
        var key = filing().begin(ALLOWANCE, eligible(ALLOWANCE));
        Refused.asUnknown(() -> As.person(CLERK, () -> window().adopt(key.number(), "ABCD2345")));
        As.person(CLERK, () -> window().adopt(key.number().toLowerCase(), key.code()));
        Refused.asUnknown(() -> filing().draft(key));
        var receipt = takeIn(key, ALLOWANCE);
        assertThat(Filed.progress(receipt).number()).isEqualTo(receipt.number());
    }

    @Test
    void isTheClerksOwnUntilItIsTakenIn() {
        var key = begin(HOMESTEAD, codeOf(Filed.CITIZEN));
        assertThat(As.person(CLERK, () -> window().mine()))
                .extracting(DraftRow::number)
                .contains(key.number());
        Refused.asUnknown(() -> As.person(Desk.TOWNSHIP_CLERK, () -> window().draft(key)));
        Refused.asUnknown(() -> As.person(Desk.TOWNSHIP_CLERK, () -> window().submit(key, true)));
        Refused.asUnknown(
                () -> As.person(Desk.TOWNSHIP_CLERK, () -> window().adopt(key.number(), codeOf(Filed.CITIZEN))));
        Refused.asUnknown(() -> As.person(Filed.CITIZEN, () -> filing().draft(key)));
        Refused.forLackOfRight(() -> As.person(Filed.CITIZEN, () -> window().mine()));
        Refused.forLackOfRight(() -> As.person(Desk.MARKET_HEAD, () -> window().mine()));
        As.person(CLERK, () -> window().giveUp(key));
        Refused.asUnknown(() -> As.person(CLERK, () -> window().draft(key)));
    }

    @Test
    void isTakenInOnceAndOnlyWhenItIsComplete() {
        var key = begin(HOMESTEAD, codeOf(Filed.CITIZEN));
        Refused.by(ApprovalRule.FORM_INCOMPLETE, () -> As.person(CLERK, () -> window().submit(key, true)));
        fill(key, HOMESTEAD);
        Refused.by(ApprovalRule.DECLARATION_MISSING, () -> As.person(CLERK, () -> window().submit(key, false)));
        var clicks = AtOnce.people(
                Collections.nCopies(3, As.signedIn(CLERK, As.PASSWORD)), () -> window().submit(key, true));
        assertThat(clicks).allMatch(AtOnce.Outcome::isGood);
        assertThat(clicks.stream().map(click -> click.result().number()).distinct())
                .hasSize(1);
    }

    @Test
    void asksForADocumentThatCanBeRead() {
        Refused.by(ApprovalRule.IDENTITY_UNREADABLE, () -> begin(HOMESTEAD, "123"));
        Refused.by(
                ApprovalRule.NOT_ELIGIBLE,
                () -> As.person(CLERK, () -> window().begin(ALLOWANCE, Map.of(), codeOf(Filed.CITIZEN))));
    }

    private static Receipt takeIn(DraftKey key, String matter) {
        fill(key, matter);
        assertThat(As.person(CLERK, () -> window().faults(key))).isEmpty();
        return As.person(CLERK, () -> window().submit(key, true));
    }

    private static void fill(DraftKey key, String code) {
        var matter = Filed.matter(code);
        var answers = SampleAnswers.complete(matter, "qingshi");
        for (FormStep step : matter.online().form()) {
            As.person(CLERK, () -> window().fill(key, step.id(), answers));
        }
        matter.fromApplicant().stream()
                .filter(material -> material.necessity() != Necessity.OPTIONAL)
                .forEach(material -> As.person(
                        CLERK, () -> window().attach(key, material.code(), Filed.fileName(material), Filed.picture())));
    }

    private static DraftKey begin(String matter, String code) {
        return As.person(CLERK, () -> window().begin(matter, eligible(matter), code));
    }

    private static Map<String, Boolean> eligible(String code) {
        return Filed.matter(code).online().eligibility().stream()
                .collect(Collectors.toMap(EligibilityQuestion::id, EligibilityQuestion::required));
    }

    private static String codeOf(String citizen) {
        return As.person(
                citizen, () -> Beans.of(Caller.class).applicant().orElseThrow().code());
    }

    private static List<String> drafts(String citizen) {
        return As.person(citizen, () -> filing().myDrafts()).stream()
                .map(DraftRow::number)
                .toList();
    }

    private static List<String> rows(String citizen) {
        return As.person(citizen, () -> Beans.of(Progress.class).mine(Page.Request.ofNumber(1, Page.Request.MOST)))
                .rows()
                .stream()
                .map(ApplicationRow::number)
                .toList();
    }

    private static Filing filing() {
        return Beans.of(Filing.class);
    }

    private static WindowIntake window() {
        return Beans.of(WindowIntake.class);
    }
}
