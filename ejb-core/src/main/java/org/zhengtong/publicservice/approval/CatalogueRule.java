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
    UNKNOWN_PROCESS,
    /** {2} the lane. */
    LANE_MISSING,
    TOWNSHIP_NOT_ASKED_FOR,
    TOO_MANY_FACTS
}
