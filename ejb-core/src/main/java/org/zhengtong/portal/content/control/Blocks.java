package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.portal.content.entity.PageBlock;

/** The kept blocks: a handful a page. */
@ApplicationScoped
public class Blocks {

    /** No page has more. */
    public static final int MOST = 24;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public PageBlock add(PageBlock block) {
        entities.persist(block);
        return block;
    }

    /** Empty for a block that was taken off. */
    public Optional<PageBlock> find(long id) {
        return Optional.ofNullable(entities.find(PageBlock.class, id));
    }

    /** In the order of the page. @param column null for the home page */
    public List<PageBlock> of(Long column) {
        return ordered(column, LockModeType.NONE);
    }

    /** Nobody else arranges the page meanwhile. */
    public List<PageBlock> lockedOf(Long column) {
        return ordered(column, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<PageBlock> ordered(Long column, LockModeType lock) {
        var query = entities.createQuery(
                "select b from PageBlock b where "
                        + (column == null ? "b.columnId is null" : "b.columnId = :column")
                        + " order by b.place, b.id",
                PageBlock.class);
        if (column != null) {
            query.setParameter("column", column);
        }
        return query.setMaxResults(MOST).setLockMode(lock).getResultList();
    }

    /** Columns whose pages have blocks. */
    public Set<Long> arranged() {
        return entities.createQuery(
                        "select distinct b.columnId from PageBlock b where b.columnId is not null", Long.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Columns whose pages have a block that shows one of the columns, or one of the articles. */
    public Set<Long> showing(Collection<Long> columns, Set<Long> articles) {
        return entities.createQuery("select b from PageBlock b where b.columnId is not null", PageBlock.class)
                .getResultStream()
                .filter(block -> block.columns().stream().anyMatch(columns::contains)
                        || block.article() != null && articles.contains(block.article()))
                .map(PageBlock::page)
                .collect(Collectors.toSet());
    }

    public void remove(PageBlock block) {
        entities.remove(block);
    }
}
