package org.zhengtong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ExplanationFacts;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.entity.Article;

/** The documents of the demo county that were written so far: what is explained, and which is a version of which. */
class DemoDocuments {

    private final Map<String, LocalDate> begins = new HashMap<>();
    private final List<Document> written = new ArrayList<>();

    /** @param english null where it was not translated */
    record Document(Article chinese, Article english, Bilingual topic, LocalDate day) {}

    void add(Article chinese, Article english, Bilingual topic, LocalDate day) {
        written.add(new Document(chinese, english, topic, day));
    }

    Document get(int round) {
        return written.get(round % written.size());
    }

    /** Documents are written newest first: what has the title of another one is an older version of it. */
    ArticleText versioned(ArticleText text) {
        if (!(text.facts() instanceof RegulationFacts facts)) {
            return text;
        }
        var successor = begins.put(text.title(), facts.effectiveOn());
        var version = facts.as(facts.validity(), text.title());
        return text.with(successor == null ? version : version.amended(successor));
    }

    static ArticleText explaining(ArticleText text, Article document) {
        return text.with(new ExplanationFacts(document.number().toString()));
    }
}
