/**
 * Payment 缴费: what the county asks for under a law that allows it (行政许可法 Art. 58, 59), and how it was paid: online
 * through a provider, or with cash or card at a window under a receipt number without gaps. Amounts are whole fen.
 *
 * <p>Decisions: a bill is paid once, however often a provider says so; a second payment of it goes back. Who owes what is for
 * the system to say that asks; here it is a key. What it does not do: it keeps no accounts and knows no page.
 */
@BusinessSystem(
        name = "payment",
        mayUse = {"identity", "directory", "protection", "numbers", "clock"})
package org.zhengtong.publicservice.payment;

import org.zhengtong.kernel.BusinessSystem;
