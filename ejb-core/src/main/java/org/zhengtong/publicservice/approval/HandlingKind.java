package org.zhengtong.publicservice.approval;

/** Whether a matter is done while the applicant waits (即办件) or within a promised time (承诺件). */
public enum HandlingKind {
    ON_THE_SPOT,
    PROMISED
}
