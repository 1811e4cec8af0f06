package org.zhengtong.platform.security.audit;

/** How somebody signed in or tried to. */
public enum SignInWay {
    /** At the door of a portal. */
    FORM,
    /** A tool that sends the password with each request. */
    TOOL;

    /** As it stands in the detail of an event; its words are under the same key. */
    public String detail() {
        return "SignInWay." + name();
    }
}
