package org.zhengtong.platform.support.search;

import java.io.Serializable;

/**
 * A search that somebody keeps.
 *
 * @param fresh how much that they may read has come since they last looked
 */
public record KeptSearchView(long id, String name, SearchQuery query, long fresh) implements Serializable {}
