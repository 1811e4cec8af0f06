package org.zhengtong.platform.support.numbers.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhengtong.platform.support.numbers.entity.RunningNumber;
import org.zhengtong.platform.support.persistence.Turns;

/** The kept running numbers. */
@ApplicationScoped
public class RunningNumbers {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Turns turns;

    /** Locked until the transaction ends: the next one waits for it. */
    public Optional<RunningNumber> locked(String name) {
        turns.take(() -> Optional.of("numbers_sequence " + name));
        return Optional.ofNullable(entities.find(RunningNumber.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(RunningNumber number) {
        entities.persist(number);
        entities.flush();
    }
}
