package org.zhengtong.platform.security.directory;

import org.zhengtong.kernel.Rule;

/** What the directory refuses. */
public enum DirectoryRule implements Rule {
    /** A unit keeps its code for ever; no other may have it. */
    CODE_TAKEN,
    /** {0} kind of the unit, {1} kind of the one above. */
    KIND_MISPLACED,
    /** Below itself. */
    INTO_ITSELF,
    /** {0} how many levels there may be. */
    TOO_DEEP,
    /** {0} how many digits a unit of this kind has. */
    DIVISION_OF_OTHER_LEVEL,
    /** {0} the code of the division in which it would have to lie. */
    DIVISION_OUTSIDE,
    DIVISION_TAKEN,
    /** {0} how many. */
    HAS_OPEN_UNITS,
    /** {0} how many people. */
    HAS_HOLDERS,
    /** {0} how many people. */
    HAS_ROLES,
    /** {0} how many steps wait there. */
    HAS_OPEN_WORK,
    /** The county itself stands as long as the product runs. */
    COUNTY_STAYS,
    UNIT_CLOSED,
    POST_CLOSED,
    POST_KNOWN,
    /** Somebody else was faster; what is there now has to be looked at first. */
    CHANGED_MEANWHILE;

    @Override
    public boolean overtaken() {
        return this == CHANGED_MEANWHILE;
    }
}
