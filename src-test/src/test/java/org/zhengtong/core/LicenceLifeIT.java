package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.SuspendLicence;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.samples.SampleAnswers;

/** A licence after its issue: suspended and reinstated, near its end, renewed. */
public class LicenceLifeIT extends InServer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final String CATERING = "small-catering";
    private static final String BASIS = "《中华人民共和国食品安全法》第一百二十六条";
    private static final String REASON = "卫生检查不合格，限期整改";

    @Test
    void isSuspendedForItsDaysAndEverybodyReadsWhy() {
        var receipt = granted();
        var token = licence(receipt).checkToken();
        suspend(Desk.MARKET_HEAD, receipt, DAY, DAY.plusDays(9));
        assertThat(check(token).state()).isEqualTo(LicenceState.SUSPENDED);
        assertThat(check(token).suspension().reason()).isEqualTo(REASON);
        assertThat(check(token).suspension().basis()).isEqualTo(BASIS);
        assertThat(check(token).suspension().until()).isEqualTo(DAY.plusDays(9));
        Time.at(DAY.plusDays(10));
        assertThat(check(token).state()).isEqualTo(LicenceState.VALID);
        assertThat(check(token).suspension()).isNull();
    }

    @Test
    void isToldToTheHolderWithADecisionOfItsOwn() {
        var receipt = granted();
        suspend(Desk.MARKET_HEAD, receipt, DAY, null);
        var decision = notice(receipt, NoticeKind.SUSPENSION);
        assertThat(decision.documentNumber()).matches("清.*审暂〔\\d{4}〕\\d+号");
        assertThat(decision.content().paragraphs())
                .singleElement()
                .asString()
                .contains(REASON, BASIS, licence(receipt).identifier());
        assertThat(decision.content().remedies()).contains("行政复议");
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).contains("approval.licenceSuspended");
        reinstate(Desk.MARKET_DEPUTY, receipt, "整改完成");
        assertThat(check(licence(receipt).checkToken()).state()).isEqualTo(LicenceState.VALID);
        assertThat(notice(receipt, NoticeKind.REINSTATEMENT).content().paragraphs())
                .singleElement()
                .asString()
                .contains("整改完成");
        assertThat(Filed.progress(receipt).timeline())
                .extracting(TimelineEntry::kind)
                .contains(EventKind.LICENCE_SUSPENDED, EventKind.LICENCE_REINSTATED);
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).contains("approval.licenceReinstated");
    }

    @Test
    void isSuspendedByTheHeadOfItsIssuerOnlyAndOnlyWhileItCounts() {
        var receipt = granted();
        Refused.forLackOfRight(() -> suspend(Desk.MARKET_CLERK, receipt, DAY, null));
        Refused.asUnknown(() -> suspend(Desk.TOWNSHIP_HEAD, receipt, DAY, null));
        Refused.by(ApprovalRule.LICENCE_NOT_SUSPENDED, () -> reinstate(Desk.MARKET_HEAD, receipt, REASON));
        suspend(Desk.MARKET_HEAD, receipt, DAY, null);
        Refused.by(ApprovalRule.LICENCE_SUSPENDED_BEFORE, () -> suspend(Desk.MARKET_HEAD, receipt, DAY, null));
        Refused.by(ApprovalRule.REASON_REQUIRED, () -> reinstate(Desk.MARKET_HEAD, receipt, " "));
        var licence = licence(receipt).id();
        As.person(Desk.MARKET_HEAD, () -> register().revoke(receipt.number(), licence, REASON));
        assertThat(check(licence(receipt).checkToken()).state()).isEqualTo(LicenceState.REVOKED);
        Refused.by(ApprovalRule.LICENCE_REVOKED_BEFORE, () -> reinstate(Desk.MARKET_HEAD, receipt, REASON));
    }

    @Test
    void itsHolderIsToldInTimeAndOnceAtEachStage() {
        var receipt = granted();
        var last = licence(receipt).validUntil();
        var calendar = Beans.of(WorkCalendar.class);
        var applyBy = calendar.earliest(30, last);
        assertThat(calendar.workingDaysBetween(applyBy, last)).isEqualTo(30);
        Time.at(calendar.earliest(20, applyBy).minusDays(1));
        goRound();
        assertThat(reminders(receipt, "approval.licenceEnding")).isZero();
        Time.at(calendar.earliest(20, applyBy));
        goRound();
        goRound();
        assertThat(reminders(receipt, "approval.licenceEnding")).isOne();
        Time.at(applyBy);
        goRound();
        goRound();
        assertThat(reminders(receipt, "approval.licenceEnding")).isEqualTo(2);
        Time.at(last.plusDays(1));
        goRound();
        goRound();
        assertThat(reminders(receipt, "approval.licenceEnded")).isOne();
        assertThat(reminders(receipt, "approval.licenceEnding")).isEqualTo(2);
    }

    @Test
    void isRenewedWithWhatWasSaidBeforeButWhatIsUndertaken() {
        var receipt = granted();
        var key = renew(Filed.CITIZEN, receipt);
        var draft = As.person(Filed.CITIZEN, () -> Beans.of(Filing.class).draft(key));
        var said = SampleAnswers.complete(Filed.matter(CATERING), "qingshi");
        var fields = Filed.matter(CATERING).online().fields().toList();
        var asked = fields.stream()
                .filter(field -> field.prefill() == null && !field.followsFromOthers() && said.containsKey(field.id()))
                .toList();
        var again = asked.stream().filter(field -> field.mustBe() == null).map(FormField::id);
        assertThat(again.toList()).isNotEmpty().allSatisfy(id -> assertThat(draft.answers())
                .containsEntry(id, said.get(id)));
        assertThat(draft.answers())
                .doesNotContainKeys(asked.stream()
                        .filter(field -> field.mustBe() != null)
                        .map(FormField::id)
                        .toArray(String[]::new));
        Refused.asUnknown(() -> renew(Filed.NEIGHBOUR, receipt));
        Refused.forLackOfRight(() -> Beans.of(Filing.class).renew(receipt.number(), eligible()));
    }

    private static Receipt granted() {
        Time.at(DAY);
        var receipt = Filed.catering();
        Desk.grantCatering(receipt.number());
        return receipt;
    }

    private static void goRound() {
        Beans.of(Work.class, "ejb-core", "LicenceWatch").perform("round", "");
    }

    /** Of this licence: others may end on other days. */
    private static long reminders(Receipt receipt, String key) {
        var last = licence(receipt).validUntil().toString();
        var link = "/approval/application?number=" + receipt.number();
        return Messages.all(Filed.CITIZEN).stream()
                .filter(message -> message.wordKey().equals(key) && link.equals(message.link()))
                .filter(message -> message.parameters().contains(last))
                .count();
    }

    private static DraftKey renew(String who, Receipt receipt) {
        return As.person(who, () -> Beans.of(Filing.class).renew(receipt.number(), eligible()));
    }

    private static Map<String, Boolean> eligible() {
        return Filed.matter(CATERING).online().eligibility().stream()
                .collect(Collectors.toMap(EligibilityQuestion::id, EligibilityQuestion::required));
    }

    private static LicenceRegister register() {
        return Beans.of(LicenceRegister.class);
    }

    private static LicenceView licence(Receipt receipt) {
        return Filed.progress(receipt).licences().get(0);
    }

    private static LicenceView check(String token) {
        return register().checkByToken(token).orElseThrow();
    }

    private static NoticeView notice(Receipt receipt, NoticeKind kind) {
        return Filed.progress(receipt).notices().stream()
                .filter(notice -> notice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void suspend(String who, Receipt receipt, LocalDate from, LocalDate until) {
        var licence = licence(receipt).id();
        As.person(who, () -> register()
                .suspend(receipt.number(), licence, new SuspendLicence(from, until, BASIS, REASON)));
    }

    private static void reinstate(String who, Receipt receipt, String reason) {
        var licence = licence(receipt).id();
        As.person(who, () -> register().reinstate(receipt.number(), licence, reason));
    }
}
