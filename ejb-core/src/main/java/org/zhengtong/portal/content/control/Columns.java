package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.entity.SiteColumn;

/** The kept columns: some hundred in a county. */
@ApplicationScoped
public class Columns {

    /** Levels that an address can have. */
    public static final int DEEPEST = 6;

    /** Characters of a path. */
    public static final int LONGEST = 200;

    private static final int MOST = 2_000;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public SiteColumn add(SiteColumn column) {
        entities.persist(column);
        return column;
    }

    public SiteColumn get(long id) {
        return Optional.ofNullable(entities.find(SiteColumn.class, id))
                .orElseThrow(() -> new NotFound(SiteColumn.class, id));
    }

    public Optional<SiteColumn> find(Site site, String path) {
        return entities.createQuery(
                        "select c from SiteColumn c where c.site = :site and c.path = :path", SiteColumn.class)
                .setParameter("site", site)
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    /** Those of the paths that lead to a column of the site. */
    public Set<String> among(Site site, Set<String> paths) {
        return paths.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select c.path from SiteColumn c where c.site = :site and c.path in :paths",
                                String.class)
                        .setParameter("site", site)
                        .setParameter("paths", paths)
                        .getResultList());
    }

    /** All of a site, each after the one it is in, neighbours in their order. */
    public List<ColumnView> tree(Site site) {
        var all = entities.createQuery(
                        "select c from SiteColumn c where c.site = :site order by c.place, c.id", SiteColumn.class)
                .setParameter("site", site)
                .setMaxResults(MOST)
                .getResultStream()
                .map(SiteColumn::view)
                .toList();
        var ordered = new ArrayList<ColumnView>();
        below(null, all, ordered);
        return ordered;
    }

    private static void below(Long parent, List<ColumnView> all, List<ColumnView> ordered) {
        all.stream()
                .filter(each -> parent == null ? each.parent() == null : parent.equals(each.parent()))
                .forEach(each -> {
                    ordered.add(each);
                    below(each.id(), all, ordered);
                });
    }

    /** Those in the same column or, without one, on the first level, in their order; nobody else moves them meanwhile. */
    public List<SiteColumn> neighbours(Site site, Long parent) {
        return new ArrayList<>(entities.createQuery(
                        "select c from SiteColumn c where c.site = :site"
                                + " and (c.parentId = :parent or :parent is null and c.parentId is null)"
                                + " order by c.place, c.id",
                        SiteColumn.class)
                .setParameter("site", site)
                .setParameter("parent", parent)
                .setMaxResults(MOST)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    public boolean hasArticles(SiteColumn column) {
        return entities.createQuery("select count(a) from Article a where a.columnId = :column", Long.class)
                        .setParameter("column", column.id())
                        .getSingleResult()
                > 0;
    }

    /** The column itself and each above it. */
    public List<Long> chain(SiteColumn column) {
        var chain = new ArrayList<Long>();
        var each = column.view();
        chain.add(each.id());
        while (each.parent() != null) {
            each = get(each.parent()).view();
            chain.add(each.id());
        }
        return chain;
    }
}
