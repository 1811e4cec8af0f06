package org.zhengtong.platform.security.audit.boundary;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.stream.Stream;
import org.zhengtong.kernel.AuditDetail;
import org.zhengtong.kernel.AuditObject;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.security.audit.AuditOutcome;

/** Writes each call of an {@link Audited} method to the trail, inside the method's transaction. */
@Audited("")
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditedInterceptor {

    @Inject
    AuditTrail trail;

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        var audited = call.getMethod().getAnnotation(Audited.class);
        var action = audited.value();
        try {
            var result = call.proceed();
            var object = objectOf(result, call.getParameters());
            if (audited.oncePerHour()) {
                trail.looked(action, object);
            } else {
                trail.succeeded(action, object, detailOf(result));
            }
            return result;
        } catch (RuleViolation | NotFound refused) {
            note(AuditOutcome.REFUSED, action, call, refused);
            throw refused;
        } catch (EJBAccessException denied) {
            note(AuditOutcome.DENIED, action, call, denied);
            throw denied;
        } catch (RuntimeException failed) {
            note(AuditOutcome.FAILED, action, call, failed);
            throw failed;
        }
    }

    private void note(AuditOutcome outcome, String action, InvocationContext call, RuntimeException why) {
        trail.didNot(outcome, action, objectOf(null, call.getParameters()), why.getMessage());
    }

    private static String detailOf(Object result) {
        return result instanceof AuditDetail telling ? telling.auditDetail() : null;
    }

    private static String objectOf(Object result, Object[] parameters) {
        return Stream.concat(Stream.ofNullable(result), Stream.of(parameters))
                .filter(AuditObject.class::isInstance)
                .map(each -> ((AuditObject) each).auditName())
                .findFirst()
                .orElse(null);
    }
}
