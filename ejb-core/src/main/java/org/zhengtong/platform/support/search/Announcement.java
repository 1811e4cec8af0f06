package org.zhengtong.platform.support.search;

/** A document is to be found from now on, or has changed. Fired in the transaction of the change. */
public record Announcement(Document document) {}
