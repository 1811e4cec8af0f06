package org.zhengtong.publicservice.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.zhengtong.publicservice.payment.PaymentProvider;
import org.zhengtong.publicservice.payment.PaymentRule;

/** Who takes payments online. */
@ApplicationScoped
public class Providers {

    @Inject
    @Any
    Instance<PaymentProvider> all;

    public PaymentProvider named(String name) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(PaymentRule.UNKNOWN_PROVIDER::violated);
    }

    /** The one for new orders: a county's own before the demo. */
    public PaymentProvider preferred() {
        return all.stream()
                .filter(each -> !each.name().equals(DemoProvider.NAME))
                .findFirst()
                .orElseGet(() -> named(DemoProvider.NAME));
    }
}
