package org.zhengtong.platform.support.search;

/** A document is not to be found any more. Fired in the transaction of the change. */
public record Retraction(String source, String key) {}
