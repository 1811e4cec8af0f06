package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;

/** 高龄津贴申领, filed without an account: granted on the spot if the documents suffice. */
public class OnTheSpotIT extends InServer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Test
    void oneSignatureAcceptsGrantsAndIssuesTheCertificate() {
        var receipt = filed();
        Desk.sign(Desk.CIVIL_CLERK, receipt.number(), "grant", null);
        var progress = Filed.progress(receipt);
        assertThat(progress.stage()).isEqualTo(Stage.GRANTED);
        assertThat(progress.notices()).extracting(NoticeView::kind).containsExactly(NoticeKind.GRANT);
        assertThat(progress.notices()).extracting(NoticeView::issuedOn).containsExactly(DAY);
        assertThat(progress.licences()).extracting(LicenceView::issuedOn).containsExactly(DAY);
        assertThat(progress.licences()).extracting(LicenceView::validUntil).containsOnlyNulls();
    }

    @Test
    void isDeclinedWithAReason() {
        var receipt = filed();
        Desk.sign(Desk.CIVIL_CLERK, receipt.number(), "refuse", "老人未满八十周岁");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.REFUSED);
        assertThat(Filed.progress(receipt).licences()).isEmpty();
        assertThat(Filed.progress(receipt).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.REFUSAL);
            assertThat(notice.content().paragraphs()).anyMatch(sentence -> sentence.contains("老人未满八十周岁"));
        });
    }

    @Test
    void silenceAcceptsButDoesNotGrant() {
        var receipt = filed();
        Time.at(LocalDate.of(2026, 11, 18));
        Time.await(() -> Filed.progress(receipt).stage() == Stage.IN_HANDLING);
        assertThat(Filed.progress(receipt).acceptedBySilence()).isTrue();
        assertThat(Filed.progress(receipt).licences()).isEmpty();
        Desk.sign(Desk.CIVIL_CLERK, receipt.number(), "grant", null);
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
        assertThat(Filed.progress(receipt).notices())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.GRANT);
    }

    private static Receipt filed() {
        Time.at(DAY);
        return Filed.allowance();
    }
}
