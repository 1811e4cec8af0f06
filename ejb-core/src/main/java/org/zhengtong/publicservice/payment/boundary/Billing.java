package org.zhengtong.publicservice.payment.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.BillSubject;
import org.zhengtong.publicservice.payment.BillView;
import org.zhengtong.publicservice.payment.DemandPayment;
import org.zhengtong.publicservice.payment.control.Bills;
import org.zhengtong.publicservice.payment.entity.Bill;

/** Bills for the systems that ask for money; they say who may see what is owed for their subject. */
@Stateless
@DenyAll
public class Billing {

    @Inject
    Bills bills;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    @PermitAll
    @Audited("payment.demand")
    public BillNumber demand(DemandPayment demand) {
        var day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        var number = new BillNumber(String.format("JK%s-%04d", day, numbers.next("payment/bill/" + day)));
        bills.add(new Bill(number, demand, clock.instant()));
        return number;
    }

    /** The last bill for a subject. */
    @PermitAll
    public Optional<BillView> of(BillSubject subject) {
        return bills.of(subject).map(Bill::view);
    }
}
