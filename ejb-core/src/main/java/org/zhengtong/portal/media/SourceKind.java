package org.zhengtong.portal.media;

/** How a source says what is new. */
public enum SourceKind {
    /** RSS or Atom. */
    FEED,
    /** A sitemap, with titles for news or without; then the pages are asked for theirs. */
    SITEMAP,
    /** A page that lists stories; selectors say where. */
    PAGE
}
