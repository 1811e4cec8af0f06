package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.audit.AuditOutcome;
import org.zhengtong.platform.security.audit.AuditQuery;
import org.zhengtong.platform.security.audit.AuditRow;
import org.zhengtong.platform.security.audit.SignInWay;
import org.zhengtong.platform.security.audit.boundary.AuditTrail;
import org.zhengtong.platform.security.audit.boundary.SignInTrail;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.identity.boundary.SignInNames;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.PaperRoom;

/** Who did what on which object with which outcome: with the change it records, or not at all. */
public class AuditIT extends InServer {

    private static final String AUDITOR = "huang.zhicheng";

    @Test
    void tellsWhoDidWhatOnWhichObject() {
        Time.at(LocalDate.of(2026, 11, 9));
        var number = Filed.homestead().number();
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        assertThat(about(number, "approval.accept")).singleElement().satisfies(row -> {
            assertThat(row.accountName()).isEqualTo("方静");
            assertThat(row.object()).isEqualTo(number.auditName());
            assertThat(row.outcome()).isEqualTo(AuditOutcome.SUCCESS);
            assertThat(row.source()).isNotBlank();
            assertThat(row.at()).isBetween("2026-11-09T01:00:00Z", "2026-11-09T01:59:00Z");
        });
    }

    @Test
    void knowsNothingOfWhatWasRolledBack() {
        var number = Filed.homestead().number();
        Tx.rolledBack(() -> Desk.accept(Desk.TOWNSHIP_CLERK, number));
        assertThat(about(number, "approval.accept")).isEmpty();
    }

    @Test
    void keepsRefusalsThoughTheyRollBackWhatWasTried() {
        var number = Filed.homestead().number();
        Refused.by(ApprovalRule.REASON_REQUIRED, () -> Desk.refuseAcceptance(Desk.TOWNSHIP_CLERK, number, ""));
        assertThat(about(number, "approval.notAccept")).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(AuditOutcome.REFUSED);
            assertThat(row.detail()).contains("ApprovalRule.REASON_REQUIRED");
        });
    }

    @Test
    void notesWhoLookedAtASensitiveAnswerOrAFile() {
        var number = Filed.homestead().number();
        var file = Desk.open(Desk.TOWNSHIP_CLERK, number)
                .files()
                .get("site-sketch")
                .get(0)
                .id();
        var board = Beans.of(CaseBoard.class);
        var shown = As.person(Desk.TOWNSHIP_CLERK, () -> board.reveal(number, "residentId"));
        As.person(Desk.TOWNSHIP_CLERK, () -> board.file(number, file));
        Refused.asUnknown(() -> As.person(Desk.MARKET_CLERK, () -> board.reveal(number, "residentId")));
        assertThat(shown).isEqualTo("990123198606120038");
        assertThat(Desk.open(Desk.TOWNSHIP_CLERK, number).fields())
                .filteredOn(line -> line.field().equals("residentId"))
                .noneMatch(line -> line.zh().contains(shown));
        assertThat(about(number, "approval.reveal"))
                .extracting(AuditRow::outcome)
                .containsExactly(AuditOutcome.REFUSED, AuditOutcome.SUCCESS);
        assertThat(about(number, "approval.file.open")).hasSize(1);
    }

    @Test
    void notesWhoLookedAtACaseOnceAnHour() {
        var number = Filed.homestead().number();
        Time.at(LocalDate.of(2026, 11, 9));
        Desk.open(Desk.TOWNSHIP_CLERK, number);
        Time.passes(Duration.ofMinutes(20));
        Desk.open(Desk.TOWNSHIP_CLERK, number);
        Desk.open(Desk.TOWNSHIP_HEAD, number);
        assertThat(about(number, "approval.case.read"))
                .extracting(AuditRow::accountName)
                .containsExactly("陈立群", "方静");
        Time.passes(Duration.ofMinutes(45));
        Desk.open(Desk.TOWNSHIP_CLERK, number);
        assertThat(about(number, "approval.case.read")).hasSize(3);
        Refused.asUnknown(() -> Desk.open(Desk.MARKET_CLERK, number));
        Refused.asUnknown(() -> Desk.open(Desk.MARKET_CLERK, number));
        assertThat(about(number, "approval.case.read"))
                .extracting(AuditRow::outcome)
                .startsWith(AuditOutcome.REFUSED, AuditOutcome.REFUSED, AuditOutcome.SUCCESS);
    }

    @Test
    void notesWhoOpenedANoticeOrALicence() {
        var number = Filed.catering().number();
        Desk.grantCatering(number);
        var view = Desk.open(Desk.MARKET_CLERK, number);
        var papers = Beans.of(PaperRoom.class);
        var notice = view.notices().get(0).id();
        var licence = view.licences().get(0).id();
        As.person(Desk.MARKET_CLERK, () -> papers.notice(number, notice));
        As.person(Desk.MARKET_CLERK, () -> papers.licence(number, licence));
        var other = Filed.catering().number();
        Refused.asUnknown(() -> As.person(Desk.MARKET_CLERK, () -> papers.licence(other, licence)));
        Refused.asUnknown(() -> As.person(Desk.MARKET_CLERK, () -> papers.notice(other, notice)));
        assertThat(about(number, "approval.notice.read")).hasSize(1);
        assertThat(about(number, "approval.licence.read")).hasSize(1);
        assertThat(about(other, "approval.licence.read"))
                .extracting(AuditRow::outcome)
                .containsExactly(AuditOutcome.REFUSED);
    }

    @Test
    void namesTheAccountOfARefusedSignInAndOnlyAMarkOfANameThatNobodyHas() {
        var names = Beans.of(SignInNames.class);
        var clerk = As.person(Desk.TOWNSHIP_CLERK, () -> Beans.of(Caller.class).required());
        assertThat(names.auditName(" Fang.Jing ")).isEqualTo(clerk.auditName());
        var mark = names.auditName("Mein-Kennwort-2026");
        assertThat(mark).matches("name [0-9a-f]{12}").isEqualTo(names.auditName("mein-kennwort-2026"));
        assertThat(names.auditName("Mein-Kennwort-2027")).isNotEqualTo(mark);
    }

    @Test
    void isNotFloodedByRefusedSignIns() {
        Time.at(LocalDate.of(2026, 3, 2));
        var mark = Beans.of(SignInNames.class).auditName(UUID.randomUUID().toString());
        for (var attempt = 0; attempt < 30; attempt++) {
            Beans.of(SignInTrail.class).refused(mark, SignInWay.FORM);
        }
        assertThat(search(new AuditQuery(null, "identity.signIn", mark, null, null, null)))
                .hasSize(20)
                .allSatisfy(row -> {
                    assertThat(row.outcome()).isEqualTo(AuditOutcome.REFUSED);
                    assertThat(row.accountName()).isNull();
                });
        assertThat(search(new AuditQuery(null, "identity.signIn.more", mark, null, null, null)))
                .hasSize(1);
        Time.passes(Duration.ofHours(1));
        Beans.of(SignInTrail.class).refused(mark, SignInWay.FORM);
        assertThat(search(new AuditQuery(null, "identity.signIn", mark, null, null, null)))
                .hasSize(21);
    }

    @Test
    void writesEverySignInAtTheDoorAndAToolsOnceAnHour() {
        Time.at(LocalDate.of(2026, 3, 3));
        var account = Citizens.registered(Citizens.newMobile());
        for (var time = 0; time < 3; time++) {
            Beans.of(SignInTrail.class).succeeded(account, SignInWay.TOOL);
        }
        assertThat(search(new AuditQuery(null, "identity.signIn", account.auditName(), null, null, null)))
                .hasSize(1);
        Beans.of(SignInTrail.class).succeeded(account, SignInWay.FORM);
        assertThat(search(new AuditQuery(null, "identity.signIn", account.auditName(), null, null, null)))
                .hasSize(2)
                .allMatch(row -> row.outcome() == AuditOutcome.SUCCESS && row.accountName() != null);
    }

    @Test
    void holdsNoPasswordsCodesOrNumbersOfPeople() {
        var mobile = Citizens.newMobile();
        var code = Citizens.codeSentTo(mobile);
        var form = Citizens.form(mobile, code);
        Citizens.register(form);
        for (var secret : List.of(As.PASSWORD, form.getResidentId(), mobile)) {
            assertThat(Rows.count(
                            "select count(*) from audit_event where object like ? or detail like ?",
                            "%" + secret + "%",
                            "%" + secret + "%"))
                    .isZero();
        }
    }

    @Test
    void isSearchedByWhoWhatObjectOutcomeAndDay() {
        Time.at(LocalDate.of(2026, 7, 1));
        // Of somebody new nothing is fetched from earlier cases, which would be on record, too.
        var mobile = Citizens.newMobile();
        Citizens.registered(mobile);
        var number = As.person(mobile, () -> Filed.file("rural-homestead")).number();
        Time.at(LocalDate.of(2026, 7, 2));
        Desk.accept(Desk.TOWNSHIP_CLERK, number);
        Refused.by(ApprovalRule.REASON_REQUIRED, () -> Desk.refuseAcceptance(Desk.TOWNSHIP_CLERK, number, ""));
        var object = number.value();
        assertThat(search(new AuditQuery(null, null, object, null, null, null)))
                .extracting(AuditRow::action)
                .containsExactly("approval.notAccept", "approval.accept", "approval.submit");
        assertThat(search(new AuditQuery("方", null, object, null, null, null))).hasSize(2);
        assertThat(search(new AuditQuery(null, "approval.accept", object, null, null, null)))
                .hasSize(1);
        assertThat(search(new AuditQuery(null, null, object, AuditOutcome.REFUSED, null, null)))
                .hasSize(1);
        var first = LocalDate.of(2026, 7, 1);
        assertThat(search(new AuditQuery(null, null, object, null, null, first)))
                .hasSize(1);
        assertThat(search(new AuditQuery(null, null, object, null, first, first)))
                .hasSize(1);
        assertThat(search(new AuditQuery(null, null, object, null, first.plusDays(1), null)))
                .hasSize(2);
        var second = As.person(AUDITOR, () -> Beans.of(AuditTrail.class)
                .search(new AuditQuery(null, null, object, null, null, null), Page.Request.ofNumber(2, 2)));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.rows()).extracting(AuditRow::action).containsExactly("approval.submit");
    }

    private static List<AuditRow> about(ApplicationNumber number, String action) {
        return search(new AuditQuery(null, action, number.value(), null, null, null));
    }

    private static List<AuditRow> search(AuditQuery query) {
        return As.person(AUDITOR, () -> Beans.of(AuditTrail.class)
                .search(query, Page.Request.ofNumber(1, 50))
                .rows());
    }
}
