package org.zhengtong.publicservice.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengtong.platform.security.protection.boundary.CountySeal;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.Fen;
import org.zhengtong.publicservice.payment.PaymentProvider;
import org.zhengtong.publicservice.payment.ProviderNews;
import org.zhengtong.publicservice.payment.entity.DemoOrder;

/**
 * A provider for trying out, labelled so wherever it is seen: no money moves. It signs its messages with the county's own
 * key, as a real one would with its own.
 */
@ApplicationScoped
public class DemoProvider implements PaymentProvider {

    public static final String NAME = "demo";

    private static final int TOKEN = 16;
    private static final Pattern MESSAGE = Pattern.compile("\\{\"order\":\"([0-9a-f]{32})\",\"fen\":(\\d{1,12})\\}");

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    CountySeal seal;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String create(BillNumber bill, Fen amount, String title, String returnTo) {
        var order = of(bill).orElseGet(() -> {
            var opened = new DemoOrder(token(), bill, amount, title, returnTo);
            entities.persist(opened);
            return opened;
        });
        return "/payment/demo?order=" + order.token();
    }

    @Override
    public Optional<ProviderNews> query(BillNumber bill) {
        return of(bill).map(DemoOrder::news);
    }

    @Override
    public boolean refund(BillNumber bill, String transaction, Fen amount) {
        return of(bill).filter(order -> order.token().equals(transaction))
                .map(DemoOrder::refund)
                .orElse(false);
    }

    @Override
    public Optional<ProviderNews> read(String message, String signature) {
        var parts = MESSAGE.matcher(message);
        if (signature == null || !parts.matches() || !seal.isSigned(message, signature)) {
            return Optional.empty();
        }
        var told = new Fen(Long.parseLong(parts.group(2)));
        return find(parts.group(1))
                .map(DemoOrder::news)
                .map(news -> new ProviderNews(news.bill(), news.transaction(), told, news.paid()));
    }

    public Optional<DemoOrder> find(String token) {
        return Optional.ofNullable(entities.find(DemoOrder.class, token));
    }

    /** What it would send for an order. */
    public String message(DemoOrder order) {
        return "{\"order\":\"" + order.token() + "\",\"fen\":" + order.amount().value() + "}";
    }

    public String signature(String message) {
        return seal.sign(message);
    }

    private Optional<DemoOrder> of(BillNumber bill) {
        return entities.createQuery("select o from DemoOrder o where o.bill = :bill", DemoOrder.class)
                .setParameter("bill", bill.value())
                .getResultStream()
                .findFirst();
    }

    private String token() {
        var bytes = new byte[TOKEN];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
