package org.zhengtong.platform.security.directory;

import java.util.EnumSet;
import java.util.Set;

/** What a unit is, below what it may stand, and how long the code of its own division is (GB/T 10114). */
public enum UnitKind {
    COUNTY(6),
    DEPARTMENT(0),
    OFFICE(0),
    TOWNSHIP(9),
    VILLAGE(12),
    INSTITUTION(0);

    private final int divisionDigits;

    UnitKind(int divisionDigits) {
        this.divisionDigits = divisionDigits;
    }

    /** 0 for a unit that is no division: it may name the one in which it works. */
    public int divisionDigits() {
        return divisionDigits;
    }

    /** @param above null for the top of the tree */
    public boolean mayStandBelow(UnitKind above) {
        return above == null ? this == COUNTY : above.below().contains(this);
    }

    private Set<UnitKind> below() {
        return switch (this) {
            case COUNTY -> EnumSet.of(DEPARTMENT, TOWNSHIP, OFFICE, INSTITUTION);
            case TOWNSHIP -> EnumSet.of(VILLAGE, OFFICE, INSTITUTION);
            case DEPARTMENT, OFFICE, INSTITUTION -> EnumSet.of(OFFICE, INSTITUTION);
            case VILLAGE -> EnumSet.noneOf(UnitKind.class);
        };
    }
}
