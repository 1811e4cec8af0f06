package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Rule;

/**
 * What a matter's file may not be. In the words, {0} is the file or the matter, {1} the place in it, {2} and {3} the
 * detail.
 */
public enum CatalogueRule implements Rule {
    /** {1} the line. */
    NOT_YAML,
    UNKNOWN_PROPERTY,
    /** {2} the value, {3} what may stand there. */
    UNKNOWN_VALUE,
    WRONG_SHAPE,
    MISSING,
    /** {2} the language. */
    LANGUAGE_MISSING,
    BAD_CODE,
    /** {2} the code that occurs twice. */
    DUPLICATE,
    PROMISE_LONGER_THAN_LAW,
    /** {2} the field, material or unit that does not exist, or comes later. */
    UNKNOWN_REFERENCE,
    /** {2} a law, {3} its English name in the table of laws. */
    LAW_NAMED_OTHERWISE,
    CHOICES_MISSING,
    BOUNDS_WITHOUT_NUMBER,
    DAYS_WITHOUT_DATE,
    /** A limit without a figure, or one that says both or neither of before and after. */
    LIMIT_UNCLEAR,
    /** {2} an answer that cannot be given. */
    ANSWER_NOT_OFFERED,
    /** {2} the field from which it cannot follow. */
    DERIVATION_MISFIT,
    /** A material that the applicant has to bring and no page asks for. */
    MATERIAL_NOT_ASKED_FOR,
    /** Nobody may ask the applicant for what the government holds. */
    HELD_MATERIAL_ASKED_FOR,
    /** A material that may follow and nobody says by when; or a check that would end before the paper is due. */
    PROMISE_WITHOUT_TERM,
    /** What is essential, what the application itself is, or what the government holds, cannot be promised. */
    ESSENTIAL_CANNOT_FOLLOW,
    /** A paper would follow only after the day on which the office promises to decide. */
    NO_TIME_TO_FOLLOW,
    /** A material of a licence or an earlier case that does not say which, or of another source that does. */
    SUPPLY_UNCLEAR,
    UNKNOWN_PROCESS,
    /** {2} the lane. */
    LANE_MISSING,
    TOWNSHIP_NOT_ASKED_FOR,
    TOO_MANY_FACTS,
    /** A joint matter needs a process that waits for its parts. */
    NOT_FOR_PARTS,
    /** Certificates come of the parts of a joint matter, not of itself. */
    PARTS_DECIDE,
    /** {2} the field or material of a part that the joint form does not ask for in the same way. */
    PART_NOT_ANSWERED,
    /** {2} the material: the organs decide at the same time, and none of them could wait for it. */
    JOINT_WAITS_FOR_NOTHING,
    /** A cell of a workbook that computes instead of saying. */
    FORMULA,
    /** {2} the heading that no element has. */
    UNKNOWN_COLUMN,
    /** {2} the code that no row of the first sheet has. */
    UNKNOWN_MATTER,
    /** {2} who works on the matter's draft. */
    DRAFT_OPEN,
    AMOUNT_NOT_POSITIVE
}
