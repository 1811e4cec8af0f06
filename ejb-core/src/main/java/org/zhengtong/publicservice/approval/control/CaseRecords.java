package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.zhengtong.publicservice.approval.entity.CaseRecord;

/** The prints of whole case histories. */
@ApplicationScoped
public class CaseRecords {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(CaseRecord record) {
        entities.persist(record);
    }

    public Optional<CaseRecord> find(String token) {
        return entities.createQuery("select r from CaseRecord r where r.token = :token", CaseRecord.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Whether something stands in a case's timeline that is younger than a moment. */
    public boolean movedOn(long application, Instant since) {
        return entities.createQuery(
                                "select count(e) from TimelineEvent e where e.applicationId = :application"
                                        + " and e.at > :since",
                                Long.class)
                        .setParameter("application", application)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
