package org.zhengtong.portal.content;

/**
 * What of an article's files the public sees. A file that is added, described anew or taken away while the article is online
 * waits, as its text does, until the article is published again.
 */
public enum MediaState {
    /** Of the draft only. */
    DRAFT,
    /** Of the draft and of what is online. */
    ONLINE,
    /** Taken away from the draft; the public sees it until the article is published again. */
    LEAVING
}
