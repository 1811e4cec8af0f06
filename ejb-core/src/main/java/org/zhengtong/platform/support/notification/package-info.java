/**
 * Telling people: messages inside the product with an unread count, mail through the server's mail session, SMS behind a
 * port. What leaves is written in the transaction that causes it, sent after commit, retried, and its fate can be seen.
 */
@BusinessSystem(
        name = "notification",
        mayUse = {"protection", "scheduling"})
package org.zhengtong.platform.support.notification;

import org.zhengtong.kernel.BusinessSystem;
