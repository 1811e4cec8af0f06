package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zhengtong.portal.content.WordCorrection;
import org.zhengtong.portal.content.entity.DictionaryEntry;

/** The editors' dictionary of common wrong spellings 易错词库. */
@ApplicationScoped
public class Dictionary {

    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public List<WordCorrection> all() {
        return entities.createQuery("select d from DictionaryEntry d order by d.wrong", DictionaryEntry.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(DictionaryEntry::view)
                .toList();
    }

    public void put(WordCorrection correction) {
        entities.merge(new DictionaryEntry(correction.wrong(), correction.right()));
    }

    public void remove(String wrong) {
        entities.createQuery("delete from DictionaryEntry d where d.wrong = :wrong")
                .setParameter("wrong", wrong)
                .executeUpdate();
    }
}
