package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.Fee;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.payment.BillSubject;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.DemandPayment;
import org.zhengtong.publicservice.payment.Fen;
import org.zhengtong.publicservice.payment.boundary.Billing;

/** 缴款通知: asks for what a matter's definition says, and tells whether its result waits for the money. */
@ApplicationScoped
public class Charging {

    @Inject
    Billing billing;

    @Inject
    Answers answers;

    @Inject
    NoticeWriter writer;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    /** Asks for the fee, where the answers make it due. */
    public void demand(Application application, MatterDefinition matter, AccountId by) {
        var fee = matter.fee();
        if (!isDue(application, fee)) {
            return;
        }
        var amount = new Fen(fee.amount());
        billing.demand(new DemandPayment(
                subject(application.number()),
                matter.name(),
                application.applicant().name(),
                application.unit(),
                amount,
                fee.basis(),
                application.demo()));
        var text = NoticeWriter.text(
                fee.beforeResult() ? "payment.before" : "payment",
                matter.name().zh(),
                amount.yuan(),
                fee.basis().zh());
        var notice = writer.issue(application, matter, NoticeKind.PAYMENT_DEMAND, by, List.of(text), List.of());
        timeline.noteByStaff(application, EventKind.PAYMENT_DEMANDED, by, null, notice.documentNumber());
        news.tell(application, "paymentDemanded");
    }

    private boolean isDue(Application application, Fee fee) {
        return fee.askedFor()
                && (fee.when() == null
                        || fee.when()
                                .holds(answers.open(application.answersSealed())
                                        .get(fee.when().field())));
    }

    /** Whether certificates wait until the fee is settled. */
    public boolean holdsResult(Application application, MatterDefinition matter) {
        return matter.fee().beforeResult()
                && of(application.number())
                        .filter(bill -> !bill.state().isSettled())
                        .isPresent();
    }

    public Optional<BillView> of(ApplicationNumber number) {
        return billing.of(subject(number));
    }

    public static BillSubject subject(ApplicationNumber number) {
        return new BillSubject(ApplicationNumber.SYSTEM, number.value());
    }
}
