package org.zhengtong.platform.support.search;

import org.zhengtong.kernel.Page;

/**
 * What was found.
 *
 * @param hits without rows, though there are some, where the page asked for is behind the last one
 * @param better what was perhaps meant; null if nothing better is known
 * @param near whether nothing holds all that was asked for, and these hold most of it
 */
public record Found(Page<Hit> hits, Facets facets, String better, boolean near) {

    /** How far results can be paged through: whoever has not found it by then asks differently. */
    public static final int MOST = 500;

    /** Whether there may be more than are told of. */
    public boolean isMany() {
        return hits.total() >= MOST;
    }

    /** Whether something was found, but not that many pages of it. */
    public boolean isBeyond() {
        return hits.total() > 0 && hits.first() >= hits.total();
    }
}
