package org.zhengtong.publicservice.payment.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.BillState;
import org.zhengtong.publicservice.payment.PaymentRule;
import org.zhengtong.publicservice.payment.ProviderNews;
import org.zhengtong.publicservice.payment.control.Bills;
import org.zhengtong.publicservice.payment.control.Providers;
import org.zhengtong.publicservice.payment.control.Settling;

/**
 * Payments through a provider. The provider calls back, the payer comes back and asks, in any order and as often as they
 * like: the bill is paid once. A second payment of a settled bill goes back to the payer.
 */
@Stateless
@DenyAll
public class OnlinePayment {

    @Inject
    Bills bills;

    @Inject
    Providers providers;

    @Inject
    Settling settling;

    @Inject
    Clock clock;

    /**
     * @param returnTo where the payer's browser goes afterwards
     * @return where the payer pays
     */
    @PermitAll
    @Audited("payment.begin")
    public String begin(BillNumber number, String returnTo) {
        var bill = bills.locked(number);
        PaymentRule.BILL_NOT_OPEN.require(bill.state() == BillState.OPEN);
        return providers.preferred().create(number, bill.amount(), bill.title().zh(), returnTo);
    }

    /** The provider says that something was paid; without its signature nobody is believed. */
    @PermitAll
    @Audited("payment.notified")
    public BillNumber notified(String provider, String message, String signature) {
        var news = providers.named(provider).read(message, signature).orElseThrow(PaymentRule.FORGED_NOTICE::violated);
        take(provider, news);
        return news.bill();
    }

    /** The payer is back; the provider's message may not have come yet. */
    @PermitAll
    public void look(BillNumber number) {
        if (bills.get(number).state() == BillState.OPEN) {
            var provider = providers.preferred();
            provider.query(number).ifPresent(news -> take(provider.name(), news));
        }
    }

    private void take(String provider, ProviderNews news) {
        if (!news.paid()) {
            return;
        }
        var bill = bills.locked(news.bill());
        if (bill.wasPaidBy(news.transaction())) {
            return;
        }
        PaymentRule.AMOUNT_WRONG.require(news.amount().equals(bill.amount()));
        if (bill.state() == BillState.OPEN) {
            bill.paidOnline(provider, news.transaction(), settling.receiptNumber(bill), clock.instant());
            settling.announce(bill);
        } else {
            PaymentRule.REFUND_FAILED.require(
                    providers.named(provider).refund(news.bill(), news.transaction(), news.amount()));
        }
    }
}
