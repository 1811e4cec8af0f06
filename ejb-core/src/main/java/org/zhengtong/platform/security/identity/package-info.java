/**
 * Accounts and what they may do: staff, citizens, firms; roles as data over a closed list of permissions in code; the views
 * that the security realm reads. The directory of units is a system of its own.
 */
@BusinessSystem(
        name = "identity",
        mayUse = {"clock", "protection", "notification"})
package org.zhengtong.platform.security.identity;

import org.zhengtong.kernel.BusinessSystem;
