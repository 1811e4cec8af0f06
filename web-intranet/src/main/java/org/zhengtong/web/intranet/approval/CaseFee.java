package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.boundary.Fees;
import org.zhengtong.publicservice.payment.BillView;

/** What is owed for the open case. */
@Named
@RequestScoped
public class CaseFee {

    @Inject
    OpenCase openCase;

    @Inject
    Fees fees;

    @Inject
    Caller caller;

    private Optional<BillView> bill;

    /** Null if nothing was asked for. */
    public BillView getBill() {
        if (bill == null) {
            bill = fees.of(openCase.number());
        }
        return bill.orElse(null);
    }

    /** Whether the reader may open the bill. */
    public boolean isTill() {
        return caller.may(Permission.PAYMENT_READ);
    }
}
