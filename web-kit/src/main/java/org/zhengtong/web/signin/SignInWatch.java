package org.zhengtong.web.signin;

import io.undertow.security.api.NotificationReceiver;
import io.undertow.security.api.SecurityNotification;
import io.undertow.security.api.SecurityNotification.EventType;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.audit.CallSource;
import org.zhengtong.platform.security.audit.boundary.SignInTrail;
import org.zhengtong.platform.security.identity.boundary.SignInNames;

/** Tells the audit trail of sign-ins and refused ones. What can't be written lets nobody in. */
class SignInWatch implements NotificationReceiver {

    @Override
    public void handleNotification(SecurityNotification told) {
        var servlet = told.getExchange().getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        if (servlet != null && servlet.getServletRequest() instanceof HttpServletRequest request) {
            SignInAttempt.of(request).ifPresent(attempt -> tell(told, attempt, request.getRemoteAddr()));
        }
    }

    private static void tell(SecurityNotification told, SignInAttempt attempt, String address) {
        of(CallSource.class).comesFrom(address);
        if (told.getEventType() == EventType.AUTHENTICATED) {
            AccountId.of(told.getAccount().getPrincipal())
                    .ifPresent(account -> of(SignInTrail.class).succeeded(account, attempt.way()));
        } else if (told.getEventType() == EventType.FAILED_AUTHENTICATION) {
            of(SignInTrail.class).refused(of(SignInNames.class).auditName(attempt.name()), attempt.way());
        }
    }

    private static <T> T of(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
