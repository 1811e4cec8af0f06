package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.zhengtong.publicservice.approval.boundary.Fees;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** What the applicant owes for an application, and the way to pay it. */
@Named
@RequestScoped
public class OwnFee {

    private static final String KEY = "approval_application.fee.";

    @Inject
    OpenApplication application;

    @Inject
    Fees fees;

    private Optional<BillView> bill;

    /** Null if nothing was asked for. Who comes back from the provider may be faster than its message. */
    public BillView getBill() {
        if (bill == null) {
            if ("paid".equals(Asked.parameter("done"))) {
                fees.returned(application.getNumber(), application.getCode());
            }
            bill = fees.of(application.getNumber(), application.getCode());
        }
        return bill.orElse(null);
    }

    /** Whether the certificate waits for the payment. */
    public boolean isHoldingResult() {
        return getBill() != null
                && getBill().state() == BillState.OPEN
                && application.getView().matter().fee().beforeResult();
    }

    public String getSaying() {
        var view = getBill();
        var words = Words.in(Language.current());
        return switch (view.state()) {
            case OPEN -> words.get(KEY + (isHoldingResult() ? "OPEN.before" : BillState.OPEN.name()));
            case PAID ->
                words.text(KEY + BillState.PAID, Dates.dateTime(view.paidAt(), words.tongue()), view.receiptNumber());
            case REFUNDED, WAIVED ->
                words.text(KEY + view.state(), Dates.dateTime(view.endedAt(), words.tongue()), view.reason());
        };
    }

    public void pay() {
        var back = "/approval/application?done=paid&number=" + application.getNumber();
        Redirect.to(fees.pay(application.getNumber(), application.getCode(), back));
    }
}
