package org.zhengtong.platform.support.numbers.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.numbers.control.RunningNumbers;

/** Gives out running numbers. */
@Stateless
@PermitAll
public class Numbers {

    @Inject
    RunningNumbers numbers;

    @Inject
    NewSequence sequences;

    /**
     * The next number of a gapless sequence: given back if the transaction is rolled back, and nobody else gets one
     * before it ends. For official documents.
     *
     * @param name organ, kind and year; a new year begins at 1 by its new name
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long nextWithoutGap(String name) {
        return next(name);
    }

    /** The next number of a sequence that may have gaps: taken at once, nobody waits. For case numbers. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long next(String name) {
        var known = numbers.locked(name);
        if (known.isEmpty()) {
            open(name);
            known = numbers.locked(name);
        }
        return known.orElseThrow().next();
    }

    private void open(String name) {
        try {
            sequences.open(name);
        } catch (EJBException alreadyOpened) {
            // Somebody else was faster: theirs is the sequence, and locked() waits for it.
            if (numbers.locked(name).isEmpty()) {
                throw alreadyOpened;
            }
        }
    }
}
