package org.zhengtong.kernel;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or the caller may not know that there is. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    public NotFound(Class<?> type, Object id) {
        super(type.getSimpleName() + " " + id);
    }
}
