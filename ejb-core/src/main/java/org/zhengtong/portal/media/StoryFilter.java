package org.zhengtong.portal.media;

import java.time.LocalDate;

/**
 * Which stories to show; null means no restriction. Of those that are one, the first is shown, unless a source or the cluster
 * is asked for.
 *
 * @param cluster the first of those that are one
 * @param text part of a title
 * @param day on which they were found
 */
public record StoryFilter(Long topic, Long source, StoryState state, Long cluster, String text, LocalDate day) {

    public static final StoryFilter NONE = new StoryFilter(null, null, null, null, null, null);
}
