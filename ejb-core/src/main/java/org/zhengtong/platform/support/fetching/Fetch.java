package org.zhengtong.platform.support.fetching;

/**
 * What is asked for.
 *
 * @param accept the kinds of document that are understood
 * @param agent how we introduce ourselves; null for as the program does by itself
 * @param known what the last answer was marked with, so that it need not be sent again
 * @param mostBytes more than that is not heard
 * @param gate where it may lead
 */
public record Fetch(String address, String accept, String agent, Marks known, int mostBytes, Gate gate) {}
