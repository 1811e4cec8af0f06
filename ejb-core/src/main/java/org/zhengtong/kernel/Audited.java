package org.zhengtong.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a boundary method does is written to the audit trail in the same transaction: who, when, from where, on which
 * object, with which outcome. The object is the {@link AuditObject} among the result and the parameters.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** The action in the form {@code system.verb}; its words stand under {@code audit.<action>}. */
    @Nonbinding
    String value();

    /** For reading: the same person, action and object are written once in an hour, so that the trail can be read. */
    @Nonbinding
    boolean oncePerHour() default false;
}
