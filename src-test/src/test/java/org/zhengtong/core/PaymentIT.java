package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.approval.FileApplication;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.boundary.DirectFiling;
import org.zhengtong.publicservice.approval.boundary.Fees;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.PaymentMeans;
import org.zhengtong.publicservice.payment.PaymentRule;
import org.zhengtong.publicservice.payment.boundary.DemoCashier;
import org.zhengtong.publicservice.payment.boundary.OnlinePayment;
import org.zhengtong.publicservice.payment.boundary.Till;

/** Fees: demanded when granted, paid once, believed only with a signature, and what waits for them. */
public class PaymentIT extends InServer {

    private static final String CLERK = "ding.cheng";
    private static final String HEAD = "wan.libin";

    @Test
    void theCertificateWaitsForThePaymentAndTwoMessagesPayOnce() {
        var receipt = granted("LOST");
        assertThat(bill(receipt).amount().value()).isEqualTo(1600);
        assertThat(Filed.progress(receipt).licences()).isEmpty();
        var told = paidAtProvider(receipt);
        var online = Beans.of(OnlinePayment.class);
        Refused.by(PaymentRule.FORGED_NOTICE, () -> online.notified("demo", told.message(), "00"));
        Refused.by(PaymentRule.UNKNOWN_PROVIDER, () -> online.notified("nobody", told.message(), told.signature()));
        assertThat(bill(receipt).state()).isEqualTo(BillState.OPEN);
        online.notified("demo", told.message(), told.signature());
        var number = bill(receipt).receiptNumber();
        online.notified("demo", told.message(), told.signature());
        Beans.of(Fees.class).returned(receipt.number(), receipt.queryCode());
        assertThat(bill(receipt).state()).isEqualTo(BillState.PAID);
        assertThat(bill(receipt).receiptNumber()).isEqualTo(number);
        assertThat(Filed.progress(receipt).licences()).hasSize(1);
    }

    @Test
    void aWindowTakesCashOnceAndTheHeadGivesItBackWithAReason() {
        var receipt = granted("DAMAGED");
        var number = bill(receipt).number();
        var till = Beans.of(Till.class);
        Refused.forLackOfRight(() -> As.person(HEAD, () -> till.take(number, PaymentMeans.CASH)));
        Refused.asUnknown(() -> As.person(Desk.MARKET_CLERK, () -> till.take(number, PaymentMeans.CASH)));
        Refused.by(PaymentRule.WINDOW_MEANS_ONLY, () -> As.person(CLERK, () -> till.take(number, PaymentMeans.ONLINE)));
        As.person(CLERK, () -> till.take(number, PaymentMeans.CASH));
        Refused.by(PaymentRule.BILL_NOT_OPEN, () -> As.person(CLERK, () -> till.take(number, PaymentMeans.POS)));
        assertThat(As.person(CLERK, () -> till.day(Time.today())))
                .anySatisfy(line -> assertThat(line.bill()).isEqualTo(number));
        Refused.forLackOfRight(() -> As.person(CLERK, () -> till.refund(number, "重复")));
        Refused.by(PaymentRule.REASON_REQUIRED, () -> As.person(HEAD, () -> till.refund(number, " ")));
        As.person(HEAD, () -> till.refund(number, "卡由制卡方原因重制"));
        assertThat(bill(receipt).state()).isEqualTo(BillState.REFUNDED);
    }

    @Test
    void whoOwesNothingGetsTheCertificateAtOnceAndAWaiverReleasesIt() {
        var first = granted("FIRST");
        assertThat(Beans.of(Fees.class).of(first.number(), first.queryCode())).isEmpty();
        assertThat(Filed.progress(first).licences()).hasSize(1);
        var waived = granted("LOST");
        var number = bill(waived).number();
        As.person(HEAD, () -> Beans.of(Till.class).waive(number, "低保对象免缴"));
        assertThat(Filed.progress(waived).licences()).hasSize(1);
    }

    private static DemoCashier.Signed paidAtProvider(Receipt receipt) {
        var address = Beans.of(Fees.class).pay(receipt.number(), receipt.queryCode(), "/");
        return Beans.of(DemoCashier.class).pay(address.substring(address.indexOf('=') + 1));
    }

    private static BillView bill(Receipt receipt) {
        return Beans.of(Fees.class).of(receipt.number(), receipt.queryCode()).orElseThrow();
    }

    private static Receipt granted(String occasion) {
        var complete = Filed.complete("social-security-card", null);
        var answers = new LinkedHashMap<String, String>(complete.answers());
        answers.putAll(Map.of("occasion", occasion));
        var result = Beans.of(DirectFiling.class)
                .file(new FileApplication(complete.matter(), answers, complete.materials(), null));
        Desk.sign(CLERK, result.receipt().number(), "grant");
        return result.receipt();
    }
}
