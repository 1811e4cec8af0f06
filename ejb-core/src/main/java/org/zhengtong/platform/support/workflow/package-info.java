/**
 * The port of the approval engine, in the platform's own words. The workflow module implements it; business systems call
 * it and observe its events, and neither side sees the other's insides.
 *
 * <p>A <em>case</em> walks through <em>steps</em>. The process definition says which step comes next; a step knows who
 * signs and when it is done. Everything happens in the caller's transaction.
 */
@BusinessSystem(
        name = "workflow",
        mayUse = {"configuration", "identity", "notification", "protection", "scheduling", "worktime"})
package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.BusinessSystem;
