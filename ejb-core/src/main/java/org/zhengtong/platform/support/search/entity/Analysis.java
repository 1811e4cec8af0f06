package org.zhengtong.platform.support.search.entity;

/** How the ways of taking text apart are called; each backend defines all of them. */
public final class Analysis {

    /** Every two letters of Chinese that stand together, and each alone. */
    public static final String PAIRS = "pairs";

    /** The same of what is asked for: letters alone only where nothing else is there. */
    public static final String PAIRS_ASKED = "pairs_asked";

    /** What stands between spaces. */
    public static final String TOKENS = "tokens";

    private Analysis() {}
}
