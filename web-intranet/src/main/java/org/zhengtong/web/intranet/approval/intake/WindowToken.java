package org.zhengtong.web.intranet.approval.intake;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;

/** Goes into the form that {@link WindowKeeping} takes; a page elsewhere can't know it. */
@SessionScoped
public class WindowToken implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value = UUID.randomUUID().toString();

    public String value() {
        return value;
    }
}
