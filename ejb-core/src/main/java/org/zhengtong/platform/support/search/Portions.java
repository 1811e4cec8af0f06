package org.zhengtong.platform.support.search;

import java.util.List;

/** For sources that have few documents and always know all of them. */
public final class Portions {

    private Portions() {}

    /**
     * What {@link SearchSource#after} asks for.
     *
     * @param all by key
     */
    public static List<Document> after(List<Document> all, String key, int most) {
        return all.stream()
                .filter(each -> each.key().compareTo(key) > 0)
                .limit(most)
                .toList();
    }
}
