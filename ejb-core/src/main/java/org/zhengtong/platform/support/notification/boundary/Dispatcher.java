package org.zhengtong.platform.support.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.DispatchFailure;
import org.zhengtong.platform.support.notification.SmsGateway;
import org.zhengtong.platform.support.notification.control.Dispatches;
import org.zhengtong.platform.support.notification.control.MailRoom;
import org.zhengtong.platform.support.notification.entity.Dispatch;

/** One try to send one dispatch, with its fate written down in the same transaction. */
@Stateless
@PermitAll
public class Dispatcher {

    @Inject
    Dispatches dispatches;

    @Inject
    MailRoom mailRoom;

    @Inject
    SmsGateway gateway;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** @return why it has to be tried again; empty if it left, left before, or was given up */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<String> send(long id) {
        var dispatch = dispatches.locked(id).filter(Dispatch::isWaiting);
        if (dispatch.isEmpty()) {
            return Optional.empty();
        }
        try {
            hand(dispatch.get());
            dispatch.get().sent(clock.instant());
            return Optional.empty();
        } catch (DispatchFailure failure) {
            var again = dispatch.get().failed(failure.getMessage(), clock.instant());
            return again ? Optional.of(String.valueOf(failure.getMessage())) : Optional.empty();
        }
    }

    private void hand(Dispatch dispatch) {
        var address = vault.openText(dispatch.addressSealed());
        if (dispatch.channel() == Channel.SMS) {
            gateway.send(address, dispatch.body());
        } else if (!Boolean.getBoolean("zt.demo")) {
            mailRoom.send(address, dispatch.subject(), dispatch.body(), dispatch.leaveAddress());
        }
    }
}
