/**
 * Freshness of finished pages 页面刷新 on every node: what a change made stale is dropped on the node of the change at once,
 * and on the others as soon as they read of it, twice a second.
 *
 * <p>Decisions: a row in the transaction of the change tells the others, so that a node needs nothing to know of them but
 * the database that all share. Rows are read by number and not by time, because clocks of nodes differ. What it does not do:
 * it keeps no pages, and knows nothing of what they show.
 */
@BusinessSystem(name = "freshness")
package org.zhengtong.platform.support.freshness;

import org.zhengtong.kernel.BusinessSystem;
