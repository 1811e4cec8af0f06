package org.zhengtong.web.intranet;

import java.util.List;

/**
 * What one system adds to the menu. Implement it as a bean beside the system's pages: nothing is registered centrally.
 */
public interface MenuPart {

    /** Groups of the menu, in their order. */
    enum Group {
        MINE,
        PUBLIC_SERVICE,
        ADMINISTRATION,
        PORTAL_AND_DATA,
        PLATFORM
    }

    List<Entry> entries();

    /**
     * One entry.
     *
     * @param path the page's folder or view, for example {@code /approval/cases}; its words are {@code menu.<key>}
     * @param views further views under the entry, marked as current too; separated by spaces
     * @param permission who sees it; null for every member of staff
     */
    record Entry(Group group, String key, String icon, String path, String views, String permission) {

        public Entry(Group group, String key, String icon, String path, String permission) {
            this(group, key, icon, path, "", permission);
        }

        /** The view that the path leads to, without extension. */
        public String view() {
            return path.endsWith("/") ? path + "index" : path;
        }

        /** All views under the entry. */
        public String all() {
            return view() + " " + views;
        }
    }
}
