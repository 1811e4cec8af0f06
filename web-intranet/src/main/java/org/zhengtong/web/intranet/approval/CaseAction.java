package org.zhengtong.web.intranet.approval;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a case besides signing it; its words stand under its name. */
public enum CaseAction {
    CLAIM("flag"),
    RELEASE("undo"),
    CORRECT("mail"),
    REDIRECT("swap"),
    SEND_BACK("back"),
    HAND_OVER("adduser"),
    EXTEND("cal"),
    /** An outcome that harms the applicant: refused, not accepted, not agreed. */
    DECLINE("stop"),
    REVOKE("x"),
    /** 视为撤回申请: a promised paper did not come. */
    UNKEPT("stop");

    private final String icon;

    CaseAction(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    static Optional<CaseAction> of(String name) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }
}
