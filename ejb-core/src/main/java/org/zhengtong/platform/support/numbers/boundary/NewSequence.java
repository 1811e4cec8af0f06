package org.zhengtong.platform.support.numbers.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.numbers.control.RunningNumbers;
import org.zhengtong.platform.support.numbers.entity.RunningNumber;

/** Opens a sequence in a transaction of its own; of two who try at once one fails, and finds the other's. */
@Stateless
@PermitAll
public class NewSequence {

    @Inject
    RunningNumbers numbers;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(String name) {
        numbers.add(new RunningNumber(name));
    }
}
