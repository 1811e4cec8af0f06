package org.zhengtong.platform.support.search;

/** Something in a small source has changed: it is gone through as a whole, soon. */
public record SourceChanged(String source) {}
