package org.zhengtong.portal.map;

import org.zhengtong.kernel.Rule;

/** What the map refuses. */
public enum PlaceRule implements Rule {
    /** The point lies in another county, or is mistyped. */
    OUTSIDE_COUNTY,
    /** There is an open place of that kind and name. */
    NAME_TAKEN,
    /** Its unit is not the caller's business. */
    UNIT_OUT_OF_REACH,
    CHANGED_MEANWHILE,
    /** {0} how many rows a file may have. */
    FILE_TOO_LONG,
    NOT_A_PLACE_FILE;

    @Override
    public boolean overtaken() {
        return this == CHANGED_MEANWHILE;
    }
}
