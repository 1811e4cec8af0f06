package org.zhengtong.platform.security.directory;

/** Units, posts or who holds them have changed. What was read of them before is old. */
public record UnitsChanged() {}
