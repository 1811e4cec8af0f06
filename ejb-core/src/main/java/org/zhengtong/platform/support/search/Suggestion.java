package org.zhengtong.platform.support.search;

/** Something that begins like what is being typed. @param address without the language */
public record Suggestion(ResultKind kind, String title, String address) {}
