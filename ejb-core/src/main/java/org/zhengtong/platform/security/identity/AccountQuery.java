package org.zhengtong.platform.security.identity;

/**
 * What to look for among accounts; null means no restriction.
 *
 * @param text part of the name, or a whole login name
 */
public record AccountQuery(String text, AccountKind kind, Boolean active) {}
