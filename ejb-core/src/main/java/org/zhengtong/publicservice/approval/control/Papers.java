package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.RenewalReminder;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.entity.Licence;
import org.zhengtong.publicservice.approval.entity.Material;
import org.zhengtong.publicservice.approval.entity.Notice;
import org.zhengtong.publicservice.approval.entity.TimelineEvent;

/** What lies in an application's file: materials, notices, licences, and its timeline. */
@ApplicationScoped
public class Papers {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Material material) {
        entities.persist(material);
    }

    public void add(Notice notice) {
        entities.persist(notice);
    }

    public void add(Licence licence) {
        entities.persist(licence);
    }

    public void add(TimelineEvent event) {
        entities.persist(event);
    }

    public List<Material> materials(long application) {
        return entities.createQuery(
                        "select m from Material m where m.applicationId = :application order by m.roundNumber, m.id",
                        Material.class)
                .setParameter("application", application)
                .getResultList();
    }

    public List<Notice> notices(long application) {
        return entities.createQuery(
                        "select n from Notice n where n.applicationId = :application order by n.id", Notice.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** Locked, so that it is drawn once. */
    public Notice lockedNotice(long id) {
        return Optional.ofNullable(entities.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Notice.class, id));
    }

    public List<Licence> licences(long application) {
        return entities.createQuery(
                        "select l from Licence l where l.applicationId = :application order by l.id", Licence.class)
                .setParameter("application", application)
                .getResultList();
    }

    public Licence lockedLicence(long id) {
        return Optional.ofNullable(entities.find(Licence.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Licence.class, id));
    }

    /** Licences that end before a day and whose holders have not been told everything, after a given id. */
    public List<Licence> endingBefore(LocalDate day, long after, int most) {
        return entities.createQuery(
                        "select l from Licence l where l.id > :after and l.validUntil < :day and l.revokedOn is null"
                                + " and (l.reminded is null or l.reminded <> :last) order by l.id",
                        Licence.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setParameter("last", RenewalReminder.ENDED)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<Licence> licenceByToken(String token) {
        return licence("l.checkToken = :text", token);
    }

    public Optional<Licence> licenceByIdentifier(String identifier) {
        return licence("l.identifier = :text", identifier);
    }

    public List<TimelineEntry> timeline(long application, boolean forApplicantOnly) {
        return entities.createQuery(
                        "select new org.zhengtong.publicservice.approval.TimelineEntry(e.at, e.kind, e.node,"
                                + " e.accountName, e.unitId, e.text, e.forApplicant) from TimelineEvent e"
                                + " where e.applicationId = :application"
                                + " and (:publicOnly = false or e.forApplicant = true) order by e.at desc, e.id desc",
                        TimelineEntry.class)
                .setParameter("application", application)
                .setParameter("publicOnly", forApplicantOnly)
                .getResultList();
    }

    private Optional<Licence> licence(String condition, String text) {
        return entities.createQuery("select l from Licence l where " + condition, Licence.class)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }
}
