package org.zhengtong.portal.content;

/** The two sites that publish: for everybody, and for staff. */
public enum Site {
    INTERNET,
    INTRANET
}
