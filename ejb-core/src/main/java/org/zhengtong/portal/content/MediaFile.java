package org.zhengtong.portal.content;

import java.io.InputStream;

/** The bytes of a published picture, video or attachment; whoever asked closes the stream. */
public record MediaFile(String name, String mediaType, long size, MediaKind kind, InputStream content) {}
