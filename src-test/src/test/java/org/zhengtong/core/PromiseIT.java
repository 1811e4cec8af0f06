package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.PromiseFilter;
import org.zhengtong.publicservice.approval.PromiseRow;
import org.zhengtong.publicservice.approval.PromiseState;
import org.zhengtong.publicservice.approval.PromiseView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.PromiseClock;
import org.zhengtong.publicservice.approval.boundary.PromiseDesk;
import org.zhengtong.publicservice.approval.boundary.PromiseKeeping;
import org.zhengtong.publicservice.approval.boundary.WindowIntake;
import org.zhengtong.publicservice.approval.control.PromiseTimes.Moment;
import org.zhengtong.samples.SampleAnswers;

/** 容缺受理 and 告知承诺: what follows on a promise, by when, and what becomes of a case whose promise is not kept. */
public class PromiseIT extends InServer {

    private static final String CATERING = "small-catering";
    private static final String RULES = "food-safety-rules";
    private static final String PLACE = "public-place-health";
    private static final String REPORT = "test-report";
    private static final String HEALTH_CLERK = "xiang.xueying";
    private static final String HEALTH_HEAD = "ye.yao";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    /** Three working days after acceptance. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 12);

    @Test
    void acceptsWithThePaperOutstandingAndSaysByWhenItFollows() {
        var receipt = accepted();
        var promise = promise(receipt);
        assertThat(promise.state()).isEqualTo(PromiseState.OPEN);
        assertThat(promise.text().zh()).contains("食品安全管理制度", "3 个工作日");
        assertThat(promise.deadline().due()).isEqualTo(DUE);
        assertThat(promise.deadline().explanation()).isNotEmpty();
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.IN_HANDLING);
        var notice = notice(receipt, NoticeKind.ACCEPTANCE);
        assertThat(notice.content().paragraphs().get(0)).contains("容缺受理");
        assertThat(notice.content().items()).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo(RULES);
            assertThat(item.what()).contains("2026年11月12日", "视为撤回申请");
        });
        assertThat(kinds(receipt)).contains(EventKind.PROMISE_GIVEN);
    }

    @Test
    void grantsOnlyOnceThePaperIsThere() {
        var receipt = accepted();
        var parameters = Refused.by(
                ApprovalRule.PROMISE_OUTSTANDING, () -> Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve"));
        assertThat(parameters).contains(DUE);
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.IN_HANDLING);
        handIn(receipt);
        assertThat(promise(receipt).keptOn()).isEqualTo(MONDAY);
        assertThat(Filed.progress(receipt).files()).containsKey(RULES);
        assertThat(Messages.of(Desk.MARKET_HEAD, receipt.number())).contains("approval.promiseKept");
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void takesThePaperOnce() {
        var receipt = accepted();
        var handle = keep(receipt);
        handIn(receipt, handle);
        Refused.by(ApprovalRule.PROMISE_KEPT_BEFORE, () -> handIn(receipt, handle));
        assertThat(Filed.progress(receipt).files().get(RULES)).hasSize(1);
    }

    @Test
    void takesNoForgedPaper() {
        var receipt = accepted();
        Refused.by(
                ApprovalRule.NO_FILE_CHOSEN, () -> keeping().handIn(number(receipt), code(receipt), RULES, List.of()));
        Refused.by(ApprovalRule.MATERIAL_UNKNOWN, () -> handIn(receipt, "1.00000000000000000000000000000000"));
        Refused.asUnknown(
                () -> keeping().handIn(number(receipt), code(receipt), "layout-plan", List.of(keep(receipt))));
        Refused.asUnknown(() -> keeping().promises(number(receipt), "ABCD2345"));
        Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> keeping().promises(number(receipt), null)));
        assertThat(promise(receipt).state()).isEqualTo(PromiseState.OPEN);
    }

    @Test
    void mayNotBeGivenForWhatIsEssential() {
        var key = As.person(Filed.CITIZEN, () -> filing().begin(CATERING, eligible(CATERING)));
        Refused.by(
                ApprovalRule.MAY_NOT_FOLLOW,
                () -> As.person(Filed.CITIZEN, () -> filing().promise(key, Map.of("layout-plan", true))));
        Refused.by(
                ApprovalRule.MAY_NOT_FOLLOW,
                () -> As.person(Filed.CITIZEN, () -> filing().promise(key, Map.of("business-licence", true))));
        Refused.by(
                ApprovalRule.MATERIAL_UNKNOWN,
                () -> As.person(Filed.CITIZEN, () -> filing().promise(key, Map.of("nothing", true))));
        assertThat(faults(key)).contains(RULES);
        promise(key, RULES, true);
        assertThat(faults(key)).doesNotContain(RULES).contains("layout-plan");
        promise(key, RULES, false);
        assertThat(faults(key)).contains(RULES);
    }

    @Test
    void isNotMadeWhereThePaperCameAfterAll() {
        Time.at(MONDAY);
        var key = draft(CATERING, RULES);
        As.person(Filed.CITIZEN, () -> filing().attach(key, RULES, "制度.png", Filed.picture()));
        var receipt = As.person(Filed.CITIZEN, () -> filing().submit(key, true));
        assertThat(keeping().promises(receipt.number(), receipt.queryCode())).isEmpty();
    }

    @Test
    void isMadeOnceHoweverOftenTheFormIsSent() {
        Time.at(MONDAY);
        var key = draft(CATERING, RULES);
        var first = As.person(Filed.CITIZEN, () -> filing().submit(key, true));
        var second = As.person(Filed.CITIZEN, () -> filing().submit(key, true));
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(keeping().promises(first.number(), first.queryCode())).hasSize(1);
    }

    @Test
    void isRemindedOfOnceBeforeTheDay() {
        var receipt = accepted();
        Time.at(LocalDate.of(2026, 11, 11));
        Time.await(() -> kinds(receipt).contains(EventKind.PROMISE_REMINDED));
        Beans.of(PromiseClock.class).strike(promise(receipt).id(), Moment.REMIND);
        assertThat(kinds(receipt).stream().filter(EventKind.PROMISE_REMINDED::equals))
                .hasSize(1);
        assertThat(Messages.of(Filed.CITIZEN, receipt.number()).stream().filter("approval.promiseDue"::equals))
                .hasSize(1);
    }

    @Test
    void isBrokenWhenTheDayPassedAndEndsTheCaseIfTheOfficeSaysSo() {
        var receipt = accepted();
        var step = Desk.mine(Desk.MARKET_HEAD, receipt.number()).id();
        Refused.by(
                ApprovalRule.NO_PROMISE_BROKEN,
                () -> As.person(Desk.MARKET_HEAD, () -> desk().endUnkept(number(receipt), step, "没有补交")));
        Time.at(DUE);
        Time.letTheWorkersLook();
        assertThat(promise(receipt).state()).isEqualTo(PromiseState.OPEN);
        Time.at(DUE.plusDays(1));
        Time.await(() -> promise(receipt).state() == PromiseState.BROKEN);
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).contains("approval.promiseBroken");
        assertThat(Messages.of(Desk.MARKET_HEAD, receipt.number())).contains("approval.promiseBroken");
        assertThat(ledger(PromiseFilter.BROKEN)).contains(receipt.number().value());
        Refused.by(ApprovalRule.PROMISE_OUTSTANDING, () -> Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve"));
        Refused.by(
                ApprovalRule.REASON_REQUIRED,
                () -> As.person(Desk.MARKET_HEAD, () -> desk().endUnkept(number(receipt), step, " ")));
        As.person(Desk.MARKET_HEAD, () -> desk().endUnkept(number(receipt), step, "到期没有补交"));
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(kinds(receipt)).contains(EventKind.PROMISE_BROKEN, EventKind.DEEMED_WITHDRAWN);
        Refused.by(ApprovalRule.PROMISE_NOT_WANTED, () -> handIn(receipt));
    }

    @Test
    void isMendedByALatePaperAsLongAsTheCaseIsOpen() {
        var receipt = accepted();
        Time.at(DUE.plusDays(1));
        Time.await(() -> promise(receipt).state() == PromiseState.BROKEN);
        handIn(receipt);
        assertThat(promise(receipt).isLate()).isTrue();
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void lapsesWithACaseThatEndsOtherwise() {
        var receipt = accepted();
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "refuse", "不符合条件");
        assertThat(promise(receipt).state()).isEqualTo(PromiseState.LAPSED);
        assertThat(promise(receipt).wanted()).isFalse();
    }

    @Test
    void isTakenAtTheWindowForTheApplicant() {
        Time.at(MONDAY);
        var window = Beans.of(WindowIntake.class);
        var key = As.person(Desk.MARKET_CLERK, () -> window.begin(CATERING, eligible(CATERING), "92990123PDY200011L"));
        As.person(Desk.MARKET_CLERK, () -> {
            fill(CATERING, (step, typed) -> window.fill(key, step, typed));
            window.promise(key, Map.of(RULES, true));
            window.faults(key).forEach(fault -> window.attach(key, fault.subject(), "样本.png", Filed.picture()));
        });
        var receipt = As.person(Desk.MARKET_CLERK, () -> window.submit(key, true));
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        var handle = As.person(Desk.MARKET_CLERK, () -> desk().keep(number(receipt), RULES, "制度.png", Filed.picture()));
        Refused.asUnknown(() ->
                As.person(Desk.TOWNSHIP_CLERK, () -> desk().handIn(number(receipt), RULES, List.of(handle.handle()))));
        As.person(Desk.MARKET_CLERK, () -> desk().handIn(number(receipt), RULES, List.of(handle.handle())));
        assertThat(promise(receipt).state()).isEqualTo(PromiseState.KEPT);
    }

    @Test
    void standsInTheLedgerOfItsOwnUnitsAlone() {
        var receipt = accepted();
        assertThat(ledger(PromiseFilter.OUTSTANDING)).contains(receipt.number().value());
        var numbers = List.of(receipt.number().value());
        assertThat(As.person(Desk.MARKET_CLERK, () -> desk().of(numbers))).hasSize(1);
        assertThat(As.person(Desk.TOWNSHIP_CLERK, () -> desk().of(numbers))).isEmpty();
        Refused.asUnknown(() -> As.person(Desk.TOWNSHIP_CLERK, () -> desk().promises(number(receipt))));
        Refused.forLackOfRight(() -> As.person(Filed.CITIZEN, () -> desk().promises(number(receipt))));
    }

    @Test
    void isDecidedUponAtOnceAndCheckedAfterwards() {
        var receipt = grantedOnPromise();
        var promise = promise(receipt);
        assertThat(promise.isToCheck()).isTrue();
        assertThat(promise.checkDue()).isAfter(promise.deadline().due());
        assertThat(notice(receipt, NoticeKind.GRANT).content().items()).hasSize(1);
        assertThat(Filed.progress(receipt).licences()).hasSize(1);
        assertThat(Messages.of(HEALTH_CLERK, receipt.number())).contains("approval.promiseToCheck");
        Refused.by(ApprovalRule.PROMISE_OUTSTANDING, () -> check(HEALTH_CLERK, receipt, true));
        handInReport(receipt);
        Refused.asUnknown(() -> check(Desk.MARKET_CLERK, receipt, true));
        check(HEALTH_CLERK, receipt, true);
        assertThat(promise(receipt).isToCheck()).isFalse();
        Refused.by(ApprovalRule.NOTHING_TO_CHECK, () -> check(HEALTH_CLERK, receipt, false));
        assertThat(kinds(receipt)).contains(EventKind.PROMISE_HELD);
    }

    @Test
    void thatDidNotHoldCostsTheLicence() {
        var receipt = grantedOnPromise();
        Time.at(promise(receipt).deadline().due().plusDays(1));
        Time.await(() -> promise(receipt).state() == PromiseState.BROKEN);
        check(HEALTH_CLERK, receipt, false);
        assertThat(kinds(receipt)).contains(EventKind.PROMISE_BROKEN, EventKind.PROMISE_FALSE);
        var licence = Filed.progress(receipt).licences().get(0);
        As.person(HEALTH_HEAD, () -> Beans.of(LicenceRegister.class).revoke(number(receipt), licence.id(), "告知承诺不实"));
        assertThat(Filed.progress(receipt).licences().get(0).state()).isEqualTo(LicenceState.REVOKED);
        Refused.by(ApprovalRule.PROMISE_NOT_WANTED, () -> handInReport(receipt));
    }

    @Test
    void theHeadsAreToldWhenNobodyChecked() {
        var receipt = grantedOnPromise();
        handInReport(receipt);
        Time.at(promise(receipt).checkDue().plusDays(1));
        Time.await(() -> Messages.of(HEALTH_HEAD, receipt.number()).contains("approval.promiseCheckLate"));
        assertThat(promise(receipt).isToCheck()).isTrue();
    }

    private static Receipt accepted() {
        Time.at(MONDAY);
        var key = draft(CATERING, RULES);
        var receipt = As.person(Filed.CITIZEN, () -> filing().submit(key, true));
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        return receipt;
    }

    private static Receipt grantedOnPromise() {
        Time.at(MONDAY);
        var key = draft(PLACE, REPORT);
        var receipt = As.person(Filed.CITIZEN, () -> filing().submit(key, true));
        Desk.sign(HEALTH_CLERK, receipt.number(), "grant");
        return receipt;
    }

    /** Complete but for what is promised. */
    private static DraftKey draft(String matter, String promised) {
        return As.person(Filed.CITIZEN, () -> {
            var key = filing().begin(matter, eligible(matter));
            fill(matter, (step, typed) -> filing().fill(key, step, typed));
            filing().promise(key, Map.of(promised, true));
            filing().faults(key).forEach(fault -> filing().attach(key, fault.subject(), "样本.png", Filed.picture()));
            return key;
        });
    }

    private interface Filling {

        void step(String step, Map<String, String> typed);
    }

    private static void fill(String code, Filling filling) {
        var matter = Filed.matter(code);
        var answers = SampleAnswers.complete(matter, "qingshi");
        matter.online().form().forEach(step -> {
            var typed = new HashMap<>(answers);
            typed.keySet()
                    .retainAll(step.fields().stream().map(field -> field.id()).toList());
            filling.step(step.id(), typed);
        });
    }

    private static Map<String, Boolean> eligible(String code) {
        var answers = new HashMap<String, Boolean>();
        Filed.matter(code).online().eligibility().forEach(each -> answers.put(each.id(), each.required()));
        return answers;
    }

    private static void promise(DraftKey key, String material, boolean given) {
        As.person(Filed.CITIZEN, () -> filing().promise(key, Map.of(material, given)));
    }

    private static List<String> faults(DraftKey key) {
        return As.person(Filed.CITIZEN, () -> filing().faults(key)).stream()
                .map(fault -> fault.subject())
                .toList();
    }

    private static void check(String who, Receipt receipt, boolean holds) {
        As.person(who, () -> desk().check(number(receipt), REPORT, holds, "现场核查记录"));
    }

    private static String keep(Receipt receipt) {
        return keep(receipt, RULES);
    }

    private static String keep(Receipt receipt, String material) {
        return keeping()
                .keep(number(receipt), code(receipt), material, "补交.png", Filed.picture())
                .handle();
    }

    private static void handIn(Receipt receipt) {
        handIn(receipt, keep(receipt));
    }

    private static void handIn(Receipt receipt, String handle) {
        keeping().handIn(number(receipt), code(receipt), RULES, List.of(handle));
    }

    private static void handInReport(Receipt receipt) {
        keeping().handIn(number(receipt), code(receipt), REPORT, List.of(keep(receipt, REPORT)));
    }

    private static PromiseView promise(Receipt receipt) {
        return keeping().promises(number(receipt), code(receipt)).get(0);
    }

    private static List<String> ledger(PromiseFilter filter) {
        return As.person(
                Desk.MARKET_CLERK,
                () -> desk().search(filter, Page.Request.ofNumber(1, Page.Request.MOST)).rows().stream()
                        .map(PromiseRow::number)
                        .toList());
    }

    private static NoticeView notice(Receipt receipt, NoticeKind kind) {
        return Filed.progress(receipt).notices().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<EventKind> kinds(Receipt receipt) {
        return Filed.progress(receipt).timeline().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private static ApplicationNumber number(Receipt receipt) {
        return receipt.number();
    }

    private static String code(Receipt receipt) {
        return receipt.queryCode();
    }

    private static Filing filing() {
        return Beans.of(Filing.class);
    }

    private static PromiseKeeping keeping() {
        return Beans.of(PromiseKeeping.class);
    }

    private static PromiseDesk desk() {
        return Beans.of(PromiseDesk.class);
    }
}
