package org.zhengtong.platform.support.fetching;

/** How an answer is told from a later one: its {@code ETag} and {@code Last-Modified}; both may be null. */
public record Marks(String tag, String modified) {

    public static final Marks NONE = new Marks(null, null);
}
