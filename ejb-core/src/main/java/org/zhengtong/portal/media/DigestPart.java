package org.zhengtong.portal.media;

import java.util.List;

/**
 * A topic's part of the digest of a day.
 *
 * @param topic null for what belongs to none
 */
public record DigestPart(TopicView topic, List<StoryRow> stories) {}
