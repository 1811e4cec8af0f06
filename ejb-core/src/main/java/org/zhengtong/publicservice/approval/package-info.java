/**
 * Online approval 网上审批: the catalogue of matters, filing, preliminary review, handling, licences, query and feedback.
 *
 * <p>A matter is data: guide, form, materials, process, certificates. The law's clocks are kept here, over working time;
 * who signs next is the engine's business. What it does not do: it knows no page, and no matter by name.
 */
@BusinessSystem(
        name = "approval",
        mayUse = {
            "identity",
            "directory",
            "protection",
            "files",
            "numbers",
            "notification",
            "print",
            "worktime",
            "workflow",
            "configuration",
            "scheduling",
            "rating",
            "payment",
            "clock",
            "search",
            "content"
        })
package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.BusinessSystem;
