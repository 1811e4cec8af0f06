package org.zhengtong.publicservice.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.publicservice.payment.BillSettled;
import org.zhengtong.publicservice.payment.entity.Bill;

/** What settling a bill brings with it: a receipt number without gaps, and the word to whoever asked for the money. */
@ApplicationScoped
public class Settling {

    @Inject
    Numbers numbers;

    @Inject
    Directory directory;

    @Inject
    Event<BillSettled> settled;

    @Inject
    Clock clock;

    /** Gapless by unit and year, for example {@code 2026-human-resources-000012}. */
    public String receiptNumber(Bill bill) {
        var year = LocalDate.now(clock).getYear();
        var unit = directory.unit(bill.unit()).orElseThrow().code();
        var running = numbers.nextWithoutGap("payment/receipt/" + unit + "/" + year);
        return String.format("%d-%s-%06d", year, unit, running);
    }

    public void announce(Bill bill) {
        settled.fire(new BillSettled(bill.number(), bill.subject(), bill.state()));
    }
}
