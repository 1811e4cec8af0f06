/**
 * The audit trail: who, when, from where, what, on which object, with which outcome. A success is written in the
 * transaction of what it records, a refusal in one of its own. Nothing in the product changes or deletes an event.
 */
@BusinessSystem(
        name = "audit",
        mayUse = {"clock"})
package org.zhengtong.platform.security.audit;

import org.zhengtong.kernel.BusinessSystem;
