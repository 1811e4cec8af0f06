package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.control.Charging;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.boundary.OnlinePayment;

/** What is owed for an application: for its applicant, who pays it online, and for whoever may see the case. */
@Stateless
@DenyAll
public class Fees {

    @Inject
    ApplicantDoor door;

    @Inject
    CaseBoard board;

    @Inject
    Charging charging;

    @Inject
    OnlinePayment online;

    /**
     * @param queryCode null for the account's own application
     * @return empty if nothing was asked for
     */
    @PermitAll
    public Optional<BillView> of(ApplicationNumber number, String queryCode) {
        door.open(number, queryCode);
        return charging.of(number);
    }

    @RolesAllowed({"approval.read", "approval.handle"})
    public Optional<BillView> of(ApplicationNumber number) {
        board.requireReadable(number);
        return charging.of(number);
    }

    /**
     * Begins to pay online.
     *
     * @param returnTo where the browser goes afterwards
     * @return where it goes now
     */
    @PermitAll
    public String pay(ApplicationNumber number, String queryCode, String returnTo) {
        var bill = of(number, queryCode).orElseThrow(ApprovalRule.NOTHING_TO_PAY::violated);
        return online.begin(bill.number(), returnTo);
    }

    /** The payer is back from the provider. */
    @PermitAll
    public void returned(ApplicationNumber number, String queryCode) {
        of(number, queryCode).ifPresent(bill -> online.look(bill.number()));
    }
}
