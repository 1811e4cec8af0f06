package org.zhengtong.publicservice.payment;

import java.util.Optional;

/**
 * Somebody who takes payments online, for example the province's unified platform of non-tax revenue or a bank. Implement it
 * as a bean; its name stands in addresses.
 *
 * <p>Its messages are believed only if they are signed, and never for an amount that was not asked for.
 */
public interface PaymentProvider {

    /** For addresses, for example {@code demo}. */
    String name();

    /**
     * Opens an order; asked twice for the same bill, the provider answers with the same order.
     *
     * @param returnTo where the payer's browser goes afterwards
     * @return where the payer pays
     */
    String create(BillNumber bill, Fen amount, String title, String returnTo);

    /** How the order of a bill stands; empty if the provider knows none. */
    Optional<ProviderNews> query(BillNumber bill);

    /**
     * Gives a payment back.
     *
     * @return whether the provider did
     */
    boolean refund(BillNumber bill, String transaction, Fen amount);

    /** What a message says; empty unless the provider has signed it. */
    Optional<ProviderNews> read(String message, String signature);
}
