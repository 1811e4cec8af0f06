package org.zhengtong.platform.support.search.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a text that is what was asked for: from its first letter to before another. */
record Span(int from, int to) {

    /** In the order of the text, those that touch as one. */
    static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.from <= last.to) {
                joined.set(joined.size() - 1, new Span(last.from, Math.max(last.to, span.to)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
