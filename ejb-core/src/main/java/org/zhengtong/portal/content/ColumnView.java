package org.zhengtong.portal.content;

import org.zhengtong.kernel.Bilingual;

/**
 * A column as others see it.
 *
 * @param parent null for one of the first level
 * @param path the slugs from the first level down, for example {@code departments/education}; unique within its site
 * @param unit the unit that writes it; null for the county's editor
 * @param reviewed whether somebody else has to approve before an article is published
 * @param position its place among its neighbours
 * @param closed keeps its articles readable, takes no new ones, and is left out of menus
 * @param version what was seen; a change says on which state it was made
 */
public record ColumnView(
        long id,
        Site site,
        Long parent,
        String path,
        ColumnKind kind,
        Bilingual name,
        Bilingual description,
        Long unit,
        UpdateCycle cycle,
        boolean reviewed,
        int position,
        boolean closed,
        int version) {

    /** The last part of its path. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Levels above it. */
    public int depth() {
        return (int) path.chars().filter(each -> each == '/').count();
    }

    public boolean isWithin(ColumnView above) {
        return site == above.site && (path.equals(above.path) || path.startsWith(above.path + "/"));
    }
}
