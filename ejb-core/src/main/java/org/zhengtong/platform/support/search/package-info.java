/**
 * Full-text search 全文检索: one search over what all systems make known, public or internal by right.
 *
 * <p>Decisions: a system makes its documents known with their text, address and readers; they are kept as rows here, and
 * the index is made from the rows, so that it can be thrown away and made anew while people search. Who may read what stands
 * in the query: what somebody may not see is no hit, no count, no suggestion. Synonyms and stop words work on what is typed,
 * not on the index, so they count at once. Words and sounds of Chinese are found here, so that any backend will do. People
 * keep searches of their own. What it does not do: it reads no other system's tables, and decides no right.
 */
@BusinessSystem(
        name = "search",
        mayUse = {"identity", "scheduling", "audit"})
package org.zhengtong.platform.support.search;

import org.zhengtong.kernel.BusinessSystem;
