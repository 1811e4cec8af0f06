package org.zhengtong.publicservice.approval;

/** The level of government that exercises a power, with its digit in the matter's implementation code. */
public enum ExercisingLevel {
    STATE,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE;

    /** 1 for the state to 6 for the village. */
    public int digit() {
        return ordinal() + 1;
    }
}
