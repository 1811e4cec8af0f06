package org.zhengtong.platform.security.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.zhengtong.platform.security.identity.entity.VerificationCode;

/** The verification codes that were sent. */
@ApplicationScoped
public class Codes {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(VerificationCode code) {
        entities.persist(code);
    }

    /** Codes sent to a target since an instant, newest first; locked, so that tries are counted one by one. */
    public List<VerificationCode> since(String purpose, String targetIndex, Instant since) {
        return entities.createQuery(
                        "select c from VerificationCode c where c.purpose = :purpose and c.targetIndex = :target"
                                + " and c.createdAt >= :since order by c.createdAt desc",
                        VerificationCode.class)
                .setParameter("purpose", purpose)
                .setParameter("target", targetIndex)
                .setParameter("since", since)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
