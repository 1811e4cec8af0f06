package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.content.entity.Article;
import org.zhengtong.portal.content.entity.Unsaved;

/** The kept texts that were not saved: one a person and article at most. */
@ApplicationScoped
public class UnsavedTexts {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Optional<Unsaved> find(Article article, AccountId by) {
        return Optional.ofNullable(entities.find(Unsaved.class, Unsaved.keyOf(article, by)));
    }

    public Unsaved add(Unsaved text) {
        entities.persist(text);
        return text;
    }

    /** Saved or thrown away: it is not needed any more. */
    public void drop(Article article, AccountId by) {
        find(article, by).ifPresent(entities::remove);
    }
}
