/**
 * What the county publishes 内容发布: the columns 栏目 of its internet portal and of the government intranet, and the articles
 * in them, from the first draft to the withdrawal.
 *
 * <p>Decisions: every save is a version, and the public sees exactly one of them until another is published. A published
 * article stands in a listing for its column and each column above it, so that a page of a column costs the same however
 * much there is. What a kind of column needs to know of an article (document number, budget, closing day) is typed. Markup
 * is cleaned when it is saved. Many texts come in by an import, each file once; what is read is counted where pages are sent. The site
 * visits itself once an hour, at its public address, as anybody would. What a column wants reviewed is a case of the approval
 * engine, by the process {@code content.publication}.
 * What it does not do: it draws no page, and forecasts no weather.
 */
@BusinessSystem(
        name = "content",
        mayUse = {
            "identity",
            "directory",
            "files",
            "scheduling",
            "configuration",
            "clock",
            "audit",
            "notification",
            "protection",
            "search",
            "fetching",
            "workflow"
        })
package org.zhengtong.portal.content;

import org.zhengtong.kernel.BusinessSystem;
