package org.zhengtong.portal.content;

/** What a block of a page shows. */
public enum BlockKind {
    /** The newest article that has a picture, across the page. */
    HEADLINE(1, 1, false),
    /** The picture of an article that the editor chose, across the page. */
    BANNER(0, 0, false),
    /** A lead with its picture, and a list beside it. */
    NEWS(1, 1, false),
    /** The newest of several columns in one list, each with the name of its column. */
    NOTICES(1, 6, false),
    /** Articles as cards with pictures. */
    PICTURES(1, 1, false),
    /** Columns side by side, each a list of its own. */
    LISTS(1, 3, false),
    /** The open columns below one, as cards: for special topics 专题. */
    TOPICS(1, 1, false),
    /** A few words of the editor. */
    TEXT(0, 0, false),
    /** Links of the editor. */
    LINKS(0, 0, false),
    /** Matters by occasion of life. */
    OCCASIONS(0, 0, true),
    /** What the county promises to those who apply. */
    PROMISE(0, 0, true),
    /** How to apply, and checking a licence. */
    QUERY(0, 0, true),
    /** The weather now and of the next days. */
    WEATHER(0, 0, true),
    /** The county's map, and its layers. */
    MAP(0, 0, true);

    private final int fewest;
    private final int most;
    private final boolean home;

    BlockKind(int fewest, int most, boolean home) {
        this.fewest = fewest;
        this.most = most;
        this.home = home;
    }

    /** How many columns it shows at least. */
    public int fewestColumns() {
        return fewest;
    }

    /** How many columns it shows at most; 0 for none. */
    public int mostColumns() {
        return most;
    }

    /** Whether it belongs on the home page alone. */
    public boolean isOfHome() {
        return home;
    }

    /** Whether the editor's own words are what it shows. */
    public boolean isWritten() {
        return this == TEXT || this == LINKS;
    }

    public boolean isOfColumns() {
        return most > 0;
    }

    /** Whether it shows one article that the editor names. */
    public boolean isOfArticle() {
        return this == BANNER;
    }
}
