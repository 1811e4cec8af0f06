package org.zhengtong.web.portal.approval;

import java.util.List;

/**
 * One way to narrow a list, every choice a link with the number of what it leaves.
 *
 * @param key of its title's words
 */
public record Facet(String key, List<Choice> choices) {

    /**
     * One choice.
     *
     * @param href where it leads; for the one that is chosen, back to all
     */
    public record Choice(String label, long count, String href, boolean chosen) {}
}
