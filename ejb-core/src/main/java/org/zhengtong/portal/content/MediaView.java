package org.zhengtong.portal.content;

/**
 * A picture, video or attachment of an article.
 *
 * @param key names it in addresses, {@code /media/<key>}; the same content has the same key, so it may be kept for ever
 * @param name the file's name, for attachments what is shown
 * @param alternative what a picture or video shows, for those who don't see it
 * @param state whether the public sees it
 */
public record MediaView(
        String key,
        MediaKind kind,
        String name,
        String mediaType,
        long size,
        String alternative,
        String credit,
        MediaState state) {}
