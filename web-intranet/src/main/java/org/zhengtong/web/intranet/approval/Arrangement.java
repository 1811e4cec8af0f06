package org.zhengtong.web.intranet.approval;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.platform.security.identity.Permission;

/** What can be arranged around a case; its words stand under its name. */
public enum Arrangement {
    ADD_SIGNER("plus"),
    REMOVE_SIGNER("x"),
    DELEGATE("chat"),
    ANSWER("chat"),
    RECALL("undo"),
    COPY("copy"),
    URGE("horn"),
    TAKE_BACK("undo"),
    SUSPEND("pause"),
    UNSUSPEND("play"),
    JUMP("next"),
    /** A step for which nobody was found. */
    ASSIGN("adduser");

    private static final Set<Arrangement> WITH_SOMEBODY = EnumSet.of(ADD_SIGNER, DELEGATE, COPY, ASSIGN);
    private static final Set<Arrangement> WITHOUT_REASON = EnumSet.of(REMOVE_SIGNER, RECALL, COPY, URGE);

    private final String icon;

    Arrangement(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Whether a colleague has to be chosen. */
    public boolean withSomebody() {
        return WITH_SOMEBODY.contains(this);
    }

    /** Several colleagues at once. */
    public boolean withMany() {
        return this == COPY;
    }

    /** Which right the colleague must have. */
    String permission() {
        return this == COPY ? Permission.APPROVAL_READ : Permission.APPROVAL_HANDLE;
    }

    public boolean needsReason() {
        return !WITHOUT_REASON.contains(this);
    }

    public boolean mayWrite() {
        return this != RECALL;
    }

    static Optional<Arrangement> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
