package org.zhengtong.publicservice.payment.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.CashLine;
import org.zhengtong.publicservice.payment.PaymentMeans;
import org.zhengtong.publicservice.payment.PaymentRule;
import org.zhengtong.publicservice.payment.control.Bills;
import org.zhengtong.publicservice.payment.control.Providers;
import org.zhengtong.publicservice.payment.control.Settling;
import org.zhengtong.publicservice.payment.entity.Bill;

/** The window's till: takes cash and cards, waives and gives back with a reason, and closes its day. */
@Stateless
@DenyAll
public class Till {

    private static final String READ = "payment.read";
    private static final String CASH = "payment.cash";
    private static final String WAIVE = "payment.waive";
    private static final int LONGEST = 500;

    @Inject
    Bills bills;

    @Inject
    Settling settling;

    @Inject
    Providers providers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param text a number or the payer's name, whole; null for all */
    @RolesAllowed(READ)
    public Page<BillView> search(BillState state, String text, Page.Request page) {
        return bills.search(state, text == null || text.isBlank() ? null : text.strip(), caller.scope(READ), page);
    }

    @RolesAllowed(READ)
    public BillView get(BillNumber number) {
        var bill = bills.get(number);
        requireReach(bill, READ);
        return bill.view();
    }

    /** @return the receipt's number */
    @RolesAllowed(CASH)
    @Audited("payment.take")
    public String take(BillNumber number, PaymentMeans means) {
        var bill = locked(number, CASH);
        PaymentRule.BILL_NOT_OPEN.require(bill.state() == BillState.OPEN);
        var receipt = settling.receiptNumber(bill);
        bill.paidAtWindow(means, caller.required(), receipt, clock.instant());
        settling.announce(bill);
        return receipt;
    }

    /** 减免, with its reason. */
    @RolesAllowed(WAIVE)
    @Audited("payment.waive")
    public void waive(BillNumber number, String reason) {
        requireReason(reason);
        var bill = locked(number, WAIVE);
        bill.waive(caller.required(), reason, clock.instant());
        settling.announce(bill);
    }

    /** 退费: at the window in cash, online through the provider; without the provider's word nothing changes here. */
    @RolesAllowed(WAIVE)
    @Audited("payment.refund")
    public void refund(BillNumber number, String reason) {
        requireReason(reason);
        var bill = locked(number, WAIVE);
        bill.refund(caller.required(), reason, clock.instant());
        if (bill.means() == PaymentMeans.ONLINE) {
            PaymentRule.REFUND_FAILED.require(
                    providers.named(bill.provider()).refund(number, bill.transaction(), bill.amount()));
        }
    }

    /** What the windows in reach took on a day and gave back, in the order of time. */
    @RolesAllowed(READ)
    public List<CashLine> day(LocalDate day) {
        var zone = clock.getZone();
        return bills.atWindows(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                caller.scope(READ));
    }

    private Bill locked(BillNumber number, String permission) {
        var bill = bills.locked(number);
        requireReach(bill, permission);
        return bill;
    }

    private void requireReach(Bill bill, String permission) {
        if (!caller.scope(permission).covers(bill.unit())) {
            throw new NotFound(Bill.class, bill.number());
        }
    }

    private static void requireReason(String reason) {
        PaymentRule.REASON_REQUIRED.require(reason != null && !reason.isBlank() && reason.length() <= LONGEST);
    }
}
