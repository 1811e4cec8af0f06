package org.zhengtong.publicservice.payment.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.payment.Fen;
import org.zhengtong.publicservice.payment.control.DemoProvider;
import org.zhengtong.publicservice.payment.entity.DemoOrder;

/** The demo provider's own page: what a bank's would ask, without a bank. Whoever holds an order's token may pay it. */
@Stateless
@DenyAll
public class DemoCashier {

    @Inject
    DemoProvider provider;

    /** What is to be paid, and where to go afterwards. */
    public record Order(Fen amount, String title, String returnTo, boolean paid) {}

    /** A message with its signature, as the provider sends it. */
    public record Signed(String message, String signature) {}

    @PermitAll
    public Order order(String token) {
        var order = get(token);
        return new Order(order.amount(), order.title(), order.returnTo(), order.paid());
    }

    /** @return what the provider tells the county */
    @PermitAll
    public Signed pay(String token) {
        var order = get(token);
        order.pay();
        var message = provider.message(order);
        return new Signed(message, provider.signature(message));
    }

    private DemoOrder get(String token) {
        return provider.find(String.valueOf(token)).orElseThrow(() -> new NotFound(DemoOrder.class, "order"));
    }
}
