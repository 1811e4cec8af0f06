package org.zhengtong.publicservice.approval;

/** How an application came in. */
public enum Channel {
    PORTAL,
    WINDOW,
    API
}
