package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.content.DictionaryWord;
import org.zhengtong.portal.content.WordCorrection;
import org.zhengtong.portal.content.entity.DictionaryEntry;

/** The editors' dictionary of common wrong spellings 易错词库. */
@ApplicationScoped
public class Dictionary {

    private static final int MOST = 5_000;

    /** Searched as it is typed: a sign that means something to LIKE is a letter here. */
    private static final String ALL = " from DictionaryEntry d";

    private static final String MATCHING = ALL + " where locate(:text, d.wrong) > 0 or locate(:text, d.better) > 0";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** What is looked for now. */
    public List<WordCorrection> all() {
        return entities.createQuery(
                        "select d from DictionaryEntry d where d.retired = false order by d.wrong",
                        DictionaryEntry.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(DictionaryEntry::view)
                .toList();
    }

    public Optional<DictionaryEntry> find(String wrong) {
        return Optional.ofNullable(entities.find(DictionaryEntry.class, wrong));
    }

    public void add(DictionaryEntry entry) {
        entities.persist(entry);
    }

    /** Those that are looked for come first. @param text part of either spelling; null for all */
    public Page<DictionaryWord> page(String text, Page.Request asked) {
        var from = text == null ? ALL : MATCHING;
        var total = with(text, entities.createQuery("select count(d)" + from, Long.class))
                .getSingleResult();
        var page = asked.within(total);
        var rows = with(
                        text,
                        entities.createQuery("select d" + from + " order by d.retired, d.wrong", DictionaryEntry.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(DictionaryEntry::word)
                .toList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    private static <T> TypedQuery<T> with(String text, TypedQuery<T> query) {
        return text == null ? query : query.setParameter("text", text);
    }
}
