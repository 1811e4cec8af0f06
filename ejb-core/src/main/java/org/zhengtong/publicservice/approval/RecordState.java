package org.zhengtong.publicservice.approval;

/** What the check of a printed case record says. */
public enum RecordState {
    /** As it was printed and signed. */
    VALID,
    /** Not what the county signed: in the file that was handed in, or in what is kept of it. */
    CHANGED
}
