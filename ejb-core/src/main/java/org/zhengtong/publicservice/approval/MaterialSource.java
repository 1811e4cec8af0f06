package org.zhengtong.publicservice.approval;

/** Where a material comes from. */
public enum MaterialSource {
    APPLICANT,
    /** The government has it already: nobody may demand it from the applicant. */
    HELD_BY_GOVERNMENT
}
