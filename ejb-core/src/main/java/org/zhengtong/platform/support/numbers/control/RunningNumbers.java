package org.zhengtong.platform.support.numbers.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhengtong.platform.support.numbers.entity.RunningNumber;

/** The kept running numbers. */
@ApplicationScoped
public class RunningNumbers {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Locked until the transaction ends: the next one waits for it. */
    public Optional<RunningNumber> locked(String name) {
        return Optional.ofNullable(entities.find(RunningNumber.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(RunningNumber number) {
        entities.persist(number);
        entities.flush();
    }
}
