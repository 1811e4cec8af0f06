package org.zhengtong.publicservice.approval;

/** Where a material comes from. */
public enum MaterialSource {
    APPLICANT,
    /** A base of the government has it: nobody may demand it from the applicant. */
    HELD_BY_GOVERNMENT,
    /** The register of licences may have it; only if it has not, the applicant brings it. */
    LICENCE,
    /** An earlier case of the applicant may have brought it; only if none has, the applicant brings it. */
    EARLIER_CASE;

    /** Whether it is looked for first, and asked for only where it was not found. */
    public boolean isLookedFor() {
        return this == LICENCE || this == EARLIER_CASE;
    }
}
