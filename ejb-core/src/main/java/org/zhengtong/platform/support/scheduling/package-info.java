/**
 * Work that has to be done later and must not be lost: a row written in the caller's transaction, taken by a worker on
 * any node, retried with growing delay, visible and stoppable. Rests on db-scheduler.
 */
@BusinessSystem(name = "scheduling")
package org.zhengtong.platform.support.scheduling;

import org.zhengtong.kernel.BusinessSystem;
