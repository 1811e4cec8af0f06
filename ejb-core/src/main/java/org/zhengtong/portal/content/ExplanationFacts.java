package org.zhengtong.portal.content;

import java.util.List;

/**
 * An explanation of a policy 政策解读.
 *
 * @param explains number of the article with the document that it explains; null where it explains none on this site
 */
public record ExplanationFacts(String explains) implements Facts {

    @Override
    public List<String> missing() {
        return List.of();
    }
}
