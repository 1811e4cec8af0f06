package org.zhengtong.publicservice.approval;

/**
 * Everybody with a role in a unit.
 *
 * @param unit code of the unit, or {@value #TOWNSHIP}
 */
public record LaneHolder(String unit, String role) {

    /** Stands for the township of the site or the applicant. */
    public static final String TOWNSHIP = "@township";

    public boolean inTownship() {
        return TOWNSHIP.equals(unit);
    }
}
