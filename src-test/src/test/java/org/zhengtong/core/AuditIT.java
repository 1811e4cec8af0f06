package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.audit.AuditOutcome;
import org.zhengtong.platform.security.audit.AuditQuery;
import org.zhengtong.platform.security.audit.AuditRow;
import org.zhengtong.platform.security.audit.boundary.AuditTrail;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;

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
        var number = Filed.homestead().number();
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
