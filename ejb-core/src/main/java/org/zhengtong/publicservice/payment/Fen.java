package org.zhengtong.publicservice.payment;

import java.io.Serializable;
import java.math.BigDecimal;

/** An amount of money in whole fen 分, a hundredth of a yuan; never negative. */
public record Fen(long value) implements Serializable, Comparable<Fen> {

    private static final int DECIMALS = 2;

    public Fen {
        PaymentRule.AMOUNT_WRONG.require(value >= 0);
    }

    public Fen plus(Fen more) {
        return new Fen(Math.addExact(value, more.value));
    }

    /** As people read it: {@code 16.00}. */
    public String yuan() {
        return BigDecimal.valueOf(value, DECIMALS).toPlainString();
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return yuan();
    }
}
