package org.zhengtong.core;

import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The EAR's session beans, looked up as any other deployment on the server would. */
final class Beans {

    private Beans() {}

    static <T> T of(Class<T> type) {
        return of(type, "ejb-core", type.getSimpleName());
    }

    static <T> T of(Class<T> type, String module, String bean) {
        try {
            return type.cast(
                    InitialContext.doLookup("java:global/zhengtong/" + module + "/" + bean + "!" + type.getName()));
        } catch (NamingException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
