package org.zhengtong.platform.support.search;

import java.io.Serializable;
import java.util.List;

/** Words that editors keep. */
public record TermView(long id, TermKind kind, List<String> words, int version) implements Serializable {}
