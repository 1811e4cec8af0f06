package org.zhengtong.platform.support.search;

import java.time.LocalDate;

/** What was looked for in vain, how often, and when last; by whom is not kept. */
public record Miss(String text, long times, LocalDate last) {}
