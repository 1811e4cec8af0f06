package org.zhengtong.portal.content;

/**
 * Something that the checks before publishing found.
 *
 * @param detail where or what, masked if it is personal
 * @param better what it should be; null where nobody can know
 */
public record Finding(FindingKind kind, String detail, String better) {}
