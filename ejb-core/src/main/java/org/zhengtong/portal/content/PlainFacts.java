package org.zhengtong.portal.content;

import java.util.List;

/** Nothing besides the text. */
public record PlainFacts() implements Facts {

    @Override
    public List<String> missing() {
        return List.of();
    }
}
