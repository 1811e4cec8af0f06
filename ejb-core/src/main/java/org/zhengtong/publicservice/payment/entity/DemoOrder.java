package org.zhengtong.publicservice.payment.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.zhengtong.publicservice.payment.BillNumber;
import org.zhengtong.publicservice.payment.Fen;
import org.zhengtong.publicservice.payment.ProviderNews;

/** An order at the demo provider: a stand-in for what lies with a bank. */
@Entity
@Table(name = "payment_demo_order")
public class DemoOrder {

    @Id
    private String token;

    private String bill;
    private long amount;
    private String title;
    private String returnTo;
    private boolean paid;
    private boolean refunded;

    protected DemoOrder() {}

    public DemoOrder(String token, BillNumber bill, Fen amount, String title, String returnTo) {
        this.token = token;
        this.bill = bill.value();
        this.amount = amount.value();
        this.title = title;
        this.returnTo = returnTo;
    }

    /** Paying twice is paying once. */
    public void pay() {
        paid = true;
    }

    public boolean refund() {
        refunded = refunded || paid;
        return refunded;
    }

    public ProviderNews news() {
        return new ProviderNews(new BillNumber(bill), token, amount(), paid);
    }

    public String token() {
        return token;
    }

    public Fen amount() {
        return new Fen(amount);
    }

    public String title() {
        return title;
    }

    public String returnTo() {
        return returnTo;
    }

    public boolean paid() {
        return paid;
    }
}
