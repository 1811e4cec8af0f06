package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.PaperRoom;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** Anybody checks a licence: valid, expired and revoked are told apart, and the register is not read by counting up. */
public class LicenceIT extends InServer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final String REASON = "经营场所已经拆除";

    @Test
    void isValidToItsLastDayAndExpiredOnTheNext() {
        var token = licence(granted()).checkToken();
        var last = check(token).validUntil();
        assertThat(last).isEqualTo(DAY.plusMonths(36).minusDays(1));
        assertThat(check(token).state()).isEqualTo(LicenceState.VALID);
        Time.at(last);
        assertThat(check(token).state()).isEqualTo(LicenceState.VALID);
        Time.at(last.plusDays(1));
        assertThat(check(token).state()).isEqualTo(LicenceState.EXPIRED);
    }

    @Test
    void revokedSaysWhenAndWhyEvenAfterItWouldHaveExpired() {
        var receipt = granted();
        var licence = licence(receipt);
        Time.at(DAY.plusDays(30));
        revoke(Desk.MARKET_HEAD, receipt, REASON);
        assertThat(check(licence.checkToken()).state()).isEqualTo(LicenceState.REVOKED);
        assertThat(check(licence.checkToken()).revokedOn()).isEqualTo(DAY.plusDays(30));
        assertThat(check(licence.checkToken()).revocationReason()).isEqualTo(REASON);
        Time.at(licence.validUntil().plusDays(1));
        assertThat(check(licence.checkToken()).state()).isEqualTo(LicenceState.REVOKED);
        assertThat(Filed.progress(receipt).timeline())
                .extracting(TimelineEntry::kind)
                .contains(EventKind.LICENCE_REVOKED);
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).contains("approval.licenceRevoked");
    }

    @Test
    void revokedComesWithANumberedDecisionAndAPaperThatSaysSo() {
        var receipt = granted();
        assertThat(paper(receipt)).contains("准予登记").doesNotContain("已撤销");
        revoke(Desk.MARKET_HEAD, receipt, REASON);
        var decision = Filed.progress(receipt).notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.REVOCATION)
                .findFirst()
                .orElseThrow();
        assertThat(decision.documentNumber()).matches("清.*审撤〔\\d{4}〕\\d+号");
        assertThat(decision.content().paragraphs())
                .singleElement()
                .asString()
                .contains(REASON, "第六十九条", licence(receipt).identifier());
        assertThat(decision.content().remedies()).contains("行政复议");
        assertThat(licence(receipt).revocationNumber()).isEqualTo(decision.documentNumber());
        assertThat(paper(receipt)).contains("已撤销", "Revoked", decision.documentNumber(), "准予登记");
        var onPaper =
                Beans.of(PaperRoom.class).noticeForApplicant(receipt.number(), receipt.queryCode(), decision.id());
        assertThat(PapersIT.bare(PapersIT.paper(onPaper).text())).contains("撤销行政许可决定书", decision.documentNumber());
    }

    @Test
    void revokedIsSeenInTheListsOfStaffAndApplicant() {
        var receipt = granted();
        assertThat(listed(receipt).revoked()).isFalse();
        revoke(Desk.MARKET_HEAD, receipt, REASON);
        assertThat(listed(receipt).revokedOn()).isEqualTo(licence(receipt).revokedOn());
        var own = As.person(
                Filed.CITIZEN, () -> Beans.of(Progress.class).mine(Page.Request.ofNumber(1, Page.Request.MOST)));
        assertThat(own.rows())
                .filteredOn(row -> row.number().equals(receipt.number().value()))
                .singleElement()
                .matches(ApplicationRow::revoked);
    }

    private static ApplicationRow listed(Receipt receipt) {
        var filter = new CaseFilter(null, null, null, receipt.number().value(), null);
        return As.person(Desk.MARKET_HEAD, () -> Beans.of(CaseBoard.class).search(filter, Page.Request.ofNumber(1, 1)))
                .rows()
                .get(0);
    }

    @Test
    void isRevokedOnceWithAReasonByTheHeadOfItsIssuer() {
        var receipt = granted();
        Refused.forLackOfRight(() -> revoke(Desk.MARKET_CLERK, receipt, REASON));
        Refused.asUnknown(() -> revoke(Desk.TOWNSHIP_HEAD, receipt, REASON));
        Refused.by(ApprovalRule.REASON_REQUIRED, () -> revoke(Desk.MARKET_HEAD, receipt, " "));
        assertThat(check(licence(receipt).checkToken()).state()).isEqualTo(LicenceState.VALID);
        revoke(Desk.MARKET_HEAD, receipt, REASON);
        Refused.by(ApprovalRule.LICENCE_REVOKED_BEFORE, () -> revoke(Desk.MARKET_DEPUTY, receipt, REASON));
    }

    @Test
    void isFoundByTokenOrByIdentifierAndHolderTogether() {
        var receipt = granted();
        var licence = licence(receipt);
        var register = Beans.of(LicenceRegister.class);
        assertThat(licence.identifier()).startsWith("1.2.156.3005.2.");
        assertThat(register.check(" " + licence.identifier() + " ", licence.holder()))
                .hasValueSatisfying(found -> assertThat(found.checkToken()).isEqualTo(licence.checkToken()));
        assertThat(register.check(licence.identifier(), "林")).isEmpty();
        assertThat(register.check(licence.identifier(), null)).isEmpty();
        assertThat(register.check(null, licence.holder())).isEmpty();
        assertThat(register.checkByToken(licence.checkToken() + "x")).isEmpty();
        assertThat(register.checkByToken(null)).isEmpty();
    }

    @Test
    void showsStrangersThatThereIsAHolderAndTheHolderTheName() {
        var licence = licence(granted());
        assertThat(licence.holder()).isEqualTo("林水生");
        assertThat(check(licence.checkToken()).holder()).isEqualTo("林**");
    }

    private static Receipt granted() {
        Time.at(DAY);
        var receipt = Filed.catering();
        Desk.grantCatering(receipt.number());
        return receipt;
    }

    private static LicenceView licence(Receipt receipt) {
        return Filed.progress(receipt).licences().get(0);
    }

    private static String paper(Receipt receipt) {
        var file = Beans.of(PaperRoom.class)
                .licenceForApplicant(
                        receipt.number(), receipt.queryCode(), licence(receipt).id());
        return PapersIT.bare(PapersIT.paper(file).text());
    }

    private static LicenceView check(String token) {
        return Beans.of(LicenceRegister.class).checkByToken(token).orElseThrow();
    }

    private static void revoke(String who, Receipt receipt, String reason) {
        var licence = licence(receipt).id();
        As.person(who, () -> Beans.of(LicenceRegister.class).revoke(receipt.number(), licence, reason));
    }
}
