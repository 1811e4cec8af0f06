package org.zhengtong.platform.support.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.notification.DispatchFailure;
import org.zhengtong.platform.support.scheduling.Work;

/** Sends what waits in the outbox, and tries again what could not be sent. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchWork implements Work {

    static final String KIND = "notification-dispatch";

    @Inject
    Dispatcher dispatcher;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var error = dispatcher.send(Long.parseLong(id));
        if (error.isPresent()) {
            throw new DispatchFailure(error.get());
        }
    }
}
