package org.zhengtong.kernel;

import java.util.List;

/**
 * Public pages show something that has changed. Fired in the transaction of the change; finished pages are dropped after
 * it committed.
 *
 * @param prefixes beginnings of the addresses concerned, without the language; {@code /} for all
 */
public record PublicPagesStale(List<String> prefixes) {

    /** The prefix that stands for the home page alone. */
    public static final String HOME = "/index";

    public static final PublicPagesStale ALL = new PublicPagesStale(List.of("/"));

    public PublicPagesStale {
        prefixes = List.copyOf(prefixes);
    }
}
