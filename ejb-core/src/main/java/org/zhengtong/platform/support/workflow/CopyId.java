package org.zhengtong.platform.support.workflow;

/** One copy of a case for one reader. */
public record CopyId(long value) {}
