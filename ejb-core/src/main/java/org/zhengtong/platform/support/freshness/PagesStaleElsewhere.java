package org.zhengtong.platform.support.freshness;

import java.util.List;

/**
 * Public pages show something that was changed on another node.
 *
 * @param prefixes as {@link org.zhengtong.kernel.PublicPagesStale} has them
 */
public record PagesStaleElsewhere(List<String> prefixes) {

    public PagesStaleElsewhere {
        prefixes = List.copyOf(prefixes);
    }
}
