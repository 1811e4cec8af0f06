package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ImportOutcome;
import org.zhengtong.portal.content.entity.ArticleImport;
import org.zhengtong.portal.content.entity.ImportedFile;

/** The kept imports, and their files. */
@ApplicationScoped
public class Imports {

    private static final String WITHIN = " from ArticleImport i join SiteColumn c on c.id = i.columnId"
            + " where (:county = true or c.unitId in :units)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public ArticleImport add(ArticleImport started) {
        entities.persist(started);
        return started;
    }

    public void add(ImportedFile file) {
        entities.persist(file);
    }

    /** Where its column is within reach. */
    public ArticleImport get(long id, DataScope scope) {
        return entities.createQuery("select i" + WITHIN + " and i.id = :id", ArticleImport.class)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ArticleImport.class, id));
    }

    /** Of two who go on with it the second waits. */
    public ArticleImport locked(long id) {
        return Optional.ofNullable(entities.find(ArticleImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(ArticleImport.class, id));
    }

    /** Newest first. */
    public Page<ArticleImport> page(DataScope scope, Page.Request asked) {
        var total = entities.createQuery("select count(i)" + WITHIN, Long.class)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        "select i" + WITHIN + " order by i.startedAt desc, i.id desc", ArticleImport.class)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    public Map<ImportOutcome, Long> counts(long id) {
        return entities.createQuery(
                        "select f.outcome, count(f) from ImportedFile f where f.importId = :id group by f.outcome",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> (ImportOutcome) row[0], row -> (Long) row[1]));
    }

    /** @param outcome null for all */
    public Page<ImportedFile> files(long id, ImportOutcome outcome, Page.Request asked) {
        var total = entities.createQuery(
                        "select count(f) from ImportedFile f where f.importId = :id"
                                + " and (:outcome is null or f.outcome = :outcome)",
                        Long.class)
                .setParameter("id", id)
                .setParameter("outcome", outcome)
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        "select f from ImportedFile f where f.importId = :id"
                                + " and (:outcome is null or f.outcome = :outcome) order by f.place",
                        ImportedFile.class)
                .setParameter("id", id)
                .setParameter("outcome", outcome)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    /** Those whose turn is next. */
    public List<ImportedFile> waiting(long id, int most) {
        return entities.createQuery(
                        "select f from ImportedFile f where f.importId = :id and f.outcome = :waiting order by f.place",
                        ImportedFile.class)
                .setParameter("id", id)
                .setParameter("waiting", ImportOutcome.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** All files with one outcome have another from now on. */
    public void turn(long id, List<ImportOutcome> from, ImportOutcome to) {
        entities.createQuery("update ImportedFile f set f.outcome = :to, f.fault = null, f.detail = null"
                        + " where f.importId = :id and f.outcome in :from")
                .setParameter("to", to)
                .setParameter("id", id)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** The newest version of an article that an import wrote; empty where none did, or before that was written down. */
    public Optional<Integer> lastVersion(ArticleNumber article) {
        return Optional.ofNullable(
                entities.createQuery("select max(f.serial) from ImportedFile f where f.number = :number", Integer.class)
                        .setParameter("number", article.value())
                        .getSingleResult());
    }

    /** Files, of whatever import, whose articles in the column are versions of the same text. */
    public List<ImportedFile> versions(long column, String versionOf) {
        return entities.createQuery(
                        "select f from ImportedFile f where f.columnId = :column and f.versionOf = :name"
                                + " and f.number is not null order by f.id",
                        ImportedFile.class)
                .setParameter("column", column)
                .setParameter("name", versionOf)
                .setMaxResults(Page.Request.MOST)
                .getResultList();
    }
}
