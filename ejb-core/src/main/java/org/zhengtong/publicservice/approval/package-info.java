/**
 * Online approval 网上审批: the catalogue of matters, filing, preliminary review, handling, results and feedback.
 *
 * <p>Decisions: a matter is data, one file of {@link org.zhengtong.publicservice.approval.MatterDefinition}, and needs no
 * program; a running case keeps the version of the matter under which it was filed; what the government holds is never
 * asked for.
 */
@BusinessSystem(
        name = "approval",
        mayUse = {"identity", "directory", "audit", "files", "notification", "numbers", "scheduling", "workflow", "worktime"})
package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.BusinessSystem;
