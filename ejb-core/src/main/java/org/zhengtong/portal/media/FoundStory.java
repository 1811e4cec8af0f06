package org.zhengtong.portal.media;

import java.io.Serializable;
import java.time.Instant;

/**
 * A story as a source tells it.
 *
 * @param summary null if it gives none
 * @param publishedAt null if it doesn't say
 */
public record FoundStory(String title, String address, String summary, Instant publishedAt) implements Serializable {}
