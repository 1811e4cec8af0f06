package org.zhengtong.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package as a system of its own, and whose boundaries its own boundary may call. ArchUnit holds it to that. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BusinessSystem {

    String name();

    String[] mayUse() default {};
}
