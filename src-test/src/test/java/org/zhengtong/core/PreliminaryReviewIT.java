package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** 网上预审: accept, refuse to accept with the reason, pass on to the competent unit, or ask once for everything missing. */
public class PreliminaryReviewIT extends InServer {

    private static final CorrectionItem MOBILE = new CorrectionItem("mobile", "联系电话", "号码打不通，请更正");
    private static final CorrectionItem SKETCH = new CorrectionItem("site-sketch", "宅基地位置草图", "看不清四至，请重新拍照");
    private static final CorrectionItem OPENING = new CorrectionItem("opening", "开业日期", "请更正");
    private static final CorrectionItem OTHER = new CorrectionItem(null, null, "请在理由里写明现有住房情况");

    @Test
    void refusesToAcceptWithTheReasonAndTheRemedies() {
        var receipt = Filed.homestead();
        Desk.refuseAcceptance(Desk.TOWNSHIP_CLERK, receipt.number(), "申请人户籍不在本镇");
        var progress = Filed.progress(receipt);
        assertThat(progress.stage()).isEqualTo(Stage.NOT_ACCEPTED);
        assertThat(progress.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.NON_ACCEPTANCE);
            assertThat(notice.documentNumber()).matches("清青审不受〔\\d{4}〕\\d+号");
            assertThat(notice.content().paragraphs()).anyMatch(sentence -> sentence.contains("申请人户籍不在本镇"));
            assertThat(notice.content().remedies()).contains("行政复议", "清源县人民法院");
        });
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).containsExactly("approval.notAccepted");
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, receipt.number()).openSteps()).isEmpty();
    }

    @Test
    void neverRefusesOrPassesOnWithoutAReason() {
        var number = Filed.homestead().number();
        for (var blank : new String[] {null, "", "  "}) {
            Refused.by(ApprovalRule.REASON_REQUIRED, () -> Desk.refuseAcceptance(Desk.TOWNSHIP_CLERK, number, blank));
            Refused.by(
                    ApprovalRule.REASON_REQUIRED, () -> Desk.redirect(Desk.TOWNSHIP_CLERK, number, "chengguan", blank));
        }
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).stage()).isEqualTo(Stage.UNDER_CHECK);
    }

    @Test
    void passesOnToTheCompetentUnitWhileTheDaysRunOn() {
        var receipt = Filed.homestead();
        var before = Filed.progress(receipt).deadline();
        Desk.redirect(Desk.TOWNSHIP_CLERK, receipt.number(), "chengguan", "建房地点在城关镇");
        assertThat(Filed.progress(receipt).deadline()).isEqualTo(before);
        assertThat(Filed.progress(receipt).unit().code()).isEqualTo("chengguan");
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).containsExactly("approval.redirected");
        Refused.by(WorkflowRule.NOT_A_SIGNATORY, () -> Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number()));
        Desk.accept(Desk.CHENGGUAN_CLERK, receipt.number());
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.IN_HANDLING);
        assertThat(Filed.progress(receipt).notices().get(0).documentNumber()).startsWith("清城审受〔");
    }

    @Test
    void passesOnOnlyToUnitsThatAccept() {
        var number = Filed.homestead().number();
        for (var unit : List.of("nowhere", "qingshi.yunxi")) {
            Refused.by(
                    ApprovalRule.UNIT_NOT_COMPETENT, () -> Desk.redirect(Desk.TOWNSHIP_CLERK, number, unit, "不归本镇管"));
        }
        Refused.asUnknown(() -> Desk.redirect(Desk.CHENGGUAN_CLERK, number, "chengguan", "请转给我们"));
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).unit().code()).isEqualTo("qingshi");
    }

    @Test
    void asksForEverythingMissingInOneNotice() {
        var receipt = Filed.homestead();
        Desk.askCorrection(Desk.TOWNSHIP_CLERK, receipt.number(), MOBILE, SKETCH, OTHER);
        var progress = Filed.progress(receipt);
        assertThat(progress.corrections()).containsExactly(MOBILE, SKETCH, OTHER);
        assertThat(progress.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.CORRECTION);
            assertThat(notice.content().items()).containsExactly(MOBILE, SKETCH, OTHER);
        });
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).containsExactly("approval.correctionAsked");
        Refused.by(WorkflowRule.STEP_ALREADY_DONE, () -> Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number()));
    }

    @Test
    void asksForNothingVague() {
        var number = Filed.homestead().number();
        Refused.by(ApprovalRule.CORRECTION_EMPTY, () -> Desk.askCorrection(Desk.TOWNSHIP_CLERK, number));
        var blank = new CorrectionItem("mobile", "联系电话", " ");
        Refused.by(ApprovalRule.CORRECTION_EMPTY, () -> Desk.askCorrection(Desk.TOWNSHIP_CLERK, number, MOBILE, blank));
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).correctionUsed()).isFalse();
    }

    @Test
    void takesWhatWasAskedForAndNothingElse() {
        var receipt = Filed.homestead();
        Refused.by(ApprovalRule.NO_CORRECTION_ASKED, () -> handIn(receipt, sketchOf(receipt)));
        Desk.askCorrection(Desk.TOWNSHIP_CLERK, receipt.number(), MOBILE, SKETCH);
        Refused.by(ApprovalRule.NOTHING_CORRECTED, () -> correct(receipt, Map.of()));
        Refused.by(ApprovalRule.NOTHING_CORRECTED, () -> correct(receipt, Map.of("siteAddress", "别处")));
        assertThat(correct(receipt, Map.of("mobile", "123")))
                .extracting(FieldFault::subject)
                .containsExactly("mobile");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.CORRECTION_ASKED);

        var sketch = sketchOf(receipt);
        var before = Filed.progress(receipt).files().get("site-sketch").size();
        Beans.of(Progress.class)
                .correct(
                        receipt.number(),
                        receipt.queryCode(),
                        Map.of("mobile", "19000000079", "siteAddress", "别处"),
                        Map.of("site-sketch", List.of(sketch)));
        var answers = Beans.of(Progress.class).answers(receipt.number(), receipt.queryCode());
        assertThat(answers).containsEntry("mobile", "19000000079").doesNotContainEntry("siteAddress", "别处");
        assertThat(Filed.progress(receipt).files().get("site-sketch")).hasSize(before + 1);
        Desk.accept(Desk.TOWNSHIP_CLERK, receipt.number());
        assertThat(Filed.progress(receipt).notices())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.CORRECTION, NoticeKind.ACCEPTANCE);
    }

    /** By the day of filing: what was right then is not wrong because time has passed. */
    @Test
    void checksACorrectionAsItChecksAFiling() {
        var filedOn = LocalDate.of(2026, 11, 10);
        Time.at(filedOn);
        var receipt = Filed.catering();
        Desk.askCorrection(Desk.MARKET_CLERK, receipt.number(), new CorrectionItem("promise", "承诺", "请再确认"), OPENING);
        assertThat(correct(receipt, Map.of("promise", "false")))
                .extracting(FieldFault::subject)
                .containsExactly("promise");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.CORRECTION_ASKED);
        Time.at(filedOn.plusDays(3));
        assertThat(correct(receipt, Map.of("opening", filedOn.minusDays(1).toString())))
                .extracting(FieldFault::subject)
                .containsExactly("opening");
        assertThat(correct(receipt, Map.of("opening", filedOn.toString()))).isEmpty();
    }

    @Test
    void takesACorrectionFromWhoHoldsTheCode() {
        var receipt = Filed.homestead();
        Desk.askCorrection(Desk.TOWNSHIP_CLERK, receipt.number(), MOBILE);
        Refused.asUnknown(() -> Beans.of(Progress.class)
                .correct(receipt.number(), "WRONG234", Map.of("mobile", "19000000079"), Map.of()));
        Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> Beans.of(Progress.class)
                .correct(receipt.number(), null, Map.of("mobile", "19000000079"), Map.of())));
    }

    private static List<FieldFault> correct(Receipt receipt, Map<String, String> typed) {
        return Beans.of(Progress.class).correct(receipt.number(), receipt.queryCode(), typed, Map.of());
    }

    private static void handIn(Receipt receipt, String sketch) {
        Beans.of(Progress.class)
                .correct(receipt.number(), receipt.queryCode(), Map.of(), Map.of("site-sketch", List.of(sketch)));
    }

    private static String sketchOf(Receipt receipt) {
        return Beans.of(Progress.class)
                .keepForCorrection(receipt.number(), receipt.queryCode(), "site-sketch", "草图.png", Filed.picture())
                .handle();
    }
}
