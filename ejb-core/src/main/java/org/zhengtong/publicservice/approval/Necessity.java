package org.zhengtong.publicservice.approval;

/** Whether a material has to be there. */
public enum Necessity {
    REQUIRED,
    /** 容缺后补: needed, but it may follow on a written promise. */
    MAY_FOLLOW,
    /** Only in the case that the material names. */
    CONDITIONAL,
    OPTIONAL;

    /** Whether nothing is granted without it, wherever it is asked for. */
    public boolean isNeeded() {
        return this == REQUIRED || this == MAY_FOLLOW;
    }
}
