package org.zhengtong.platform.support.search;

import org.zhengtong.kernel.Page;

/**
 * What was found.
 *
 * @param better what was perhaps meant; null if nothing better is known
 * @param near whether nothing holds all that was asked for, and these hold most of it
 */
public record Found(Page<Hit> hits, Facets facets, String better, boolean near) {}
