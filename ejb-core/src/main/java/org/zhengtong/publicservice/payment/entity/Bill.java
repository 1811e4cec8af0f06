package org.zhengtong.publicservice.payment.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.BillSubject;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.DemandPayment;
import org.zhengtong.publicservice.payment.Fen;
import org.zhengtong.publicservice.payment.PaymentMeans;
import org.zhengtong.publicservice.payment.PaymentRule;

/**
 * A demand for payment 缴款通知. It is open until it is paid, once, or waived with a reason; what was paid may be given back
 * with a reason. The receipt number belongs to the payment and stays.
 */
@Entity
@Table(name = "payment_bill")
public class Bill {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_bill_seq")
    @SequenceGenerator(name = "payment_bill_seq", sequenceName = "payment_bill_seq", allocationSize = 50)
    private Long id;

    private String number;
    private String subjectSystem;
    private String subjectNumber;
    private String titleZh;
    private String titleEn;
    private String payer;
    private long unitId;
    private long amount;
    private String basisZh;
    private String basisEn;

    @Enumerated(EnumType.STRING)
    private BillState state;

    @Enumerated(EnumType.STRING)
    private PaymentMeans means;

    private Instant demandedAt;
    private Instant paidAt;
    private String receiptNumber;
    private Long cashierId;
    private String provider;
    private String transactionNumber;
    private Instant endedAt;
    private Long endedBy;
    private String reason;
    private boolean demo;

    @Version
    private int version;

    protected Bill() {}

    public Bill(BillNumber number, DemandPayment demand, Instant now) {
        PaymentRule.AMOUNT_WRONG.require(demand.amount().value() > 0);
        this.number = number.value();
        this.subjectSystem = demand.subject().system();
        this.subjectNumber = demand.subject().number();
        this.titleZh = demand.title().zh();
        this.titleEn = demand.title().en();
        this.payer = demand.payer();
        this.unitId = demand.unit();
        this.amount = demand.amount().value();
        this.basisZh = demand.basis().zh();
        this.basisEn = demand.basis().en();
        this.demo = demand.demo();
        this.demandedAt = now;
        this.state = BillState.OPEN;
    }

    public void paidAtWindow(PaymentMeans how, AccountId cashier, String receipt, Instant now) {
        PaymentRule.WINDOW_MEANS_ONLY.require(how.isAtWindow());
        pay(how, receipt, now);
        cashierId = cashier.value();
    }

    public void paidOnline(String by, String transaction, String receipt, Instant now) {
        pay(PaymentMeans.ONLINE, receipt, now);
        provider = by;
        transactionNumber = transaction;
    }

    private void pay(PaymentMeans how, String receipt, Instant now) {
        PaymentRule.BILL_NOT_OPEN.require(state == BillState.OPEN);
        means = how;
        receiptNumber = receipt;
        paidAt = now;
        state = BillState.PAID;
    }

    public void waive(AccountId by, String why, Instant now) {
        PaymentRule.BILL_NOT_OPEN.require(state == BillState.OPEN);
        end(BillState.WAIVED, by, why, now);
    }

    public void refund(AccountId by, String why, Instant now) {
        PaymentRule.BILL_NOT_PAID.require(state == BillState.PAID);
        end(BillState.REFUNDED, by, why, now);
    }

    private void end(BillState how, AccountId by, String why, Instant now) {
        PaymentRule.REASON_REQUIRED.require(why != null && !why.isBlank());
        endedBy = by.value();
        endedAt = now;
        reason = why.strip();
        state = how;
    }

    /** Whether it was paid by this very payment, told again. */
    public boolean wasPaidBy(String transaction) {
        return transaction.equals(transactionNumber);
    }

    public BillView view() {
        return new BillView(
                number(),
                subject(),
                title(),
                payer,
                unitId,
                amount(),
                new Bilingual(basisZh, basisEn),
                state,
                means,
                demandedAt,
                paidAt,
                receiptNumber,
                cashierId == null ? null : new AccountId(cashierId),
                endedAt,
                reason,
                demo);
    }

    public BillNumber number() {
        return new BillNumber(number);
    }

    public BillSubject subject() {
        return new BillSubject(subjectSystem, subjectNumber);
    }

    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    public long unit() {
        return unitId;
    }

    public Fen amount() {
        return new Fen(amount);
    }

    public BillState state() {
        return state;
    }

    public PaymentMeans means() {
        return means;
    }

    public String provider() {
        return provider;
    }

    public String transaction() {
        return transactionNumber;
    }
}
