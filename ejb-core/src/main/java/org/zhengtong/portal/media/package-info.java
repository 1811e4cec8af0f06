/**
 * Automatic media collection 媒体信息自动采集: what others write about the county, from sources that its editors choose. Each
 * source is asked from time to time, politely; what is new becomes a story with its source credited, re-prints stand under the
 * one that came first, and topics are found by the editors' words. A story is taken over as a draft of the sites, sent to the
 * unit concerned, which reports back, or left alone. Who follows a topic gets a digest each day.
 *
 * <p>Decisions: nothing is copied beyond title, summary and address, which the source itself gives away; a source that fails
 * says what and since when, and is asked less often; stories are one when they share most of their characters pairwise. What it
 * does not do: it crawls no site beyond the pages that a sitemap names, and judges no opinion.
 */
@BusinessSystem(
        name = "media",
        mayUse = {
            "identity",
            "directory",
            "configuration",
            "scheduling",
            "numbers",
            "notification",
            "protection",
            "worktime",
            "fetching",
            "content"
        })
package org.zhengtong.portal.media;

import org.zhengtong.kernel.BusinessSystem;
