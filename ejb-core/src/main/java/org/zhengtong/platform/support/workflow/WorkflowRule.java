package org.zhengtong.platform.support.workflow;

import java.util.EnumSet;
import java.util.Set;
import org.zhengtong.kernel.Rule;

/** What the engine refuses. */
public enum WorkflowRule implements Rule {
    /** {0} who did it, {1} when. */
    STEP_ALREADY_DONE,
    NOT_A_SIGNATORY,
    /** {0} who has it. */
    CLAIMED_BY_ANOTHER,
    /** {0} who signed in that place, {1} when. */
    ALREADY_SIGNED,
    /** {0} who has to sign before. */
    NOT_YOUR_TURN,
    /** {0} who was asked for a view. */
    DELEGATED,
    /** Whoever is asked has still to sign here. */
    ALREADY_A_SIGNER,
    /** Who added a place takes it away. */
    NOT_ADDED_BY_YOU,
    /** Nobody would be left to sign. */
    LAST_SIGNER,
    /** Only who filed the case, or signs in it. */
    NOT_TAKING_PART,
    /** {0} when somebody urged last. */
    URGED_ALREADY,
    /** Their own matter, or that of somebody close to them. */
    CONFLICT_OF_INTEREST,
    STAND_IN_FOR_ONESELF,
    STAND_IN_ENDS_BEFORE_IT_BEGINS,
    /** Its last day is gone already. */
    STAND_IN_OVER,
    /** Neither an identity number nor a credit code. */
    SUBJECT_UNREADABLE,
    OPINION_REQUIRED,
    /** {0} the outcome asked for. */
    OUTCOME_NOT_OFFERED,
    /** {0} the lane. */
    LANE_WITHOUT_SIGNATORY,
    /** {0} the node asked for. */
    NOT_ON_THE_WAY,
    CASE_ENDED,
    /** {0} why it rests. */
    CASE_SUSPENDED,
    CASE_NOT_SUSPENDED,
    /** Somebody has read or touched what followed. */
    TAKE_BACK_TOO_LATE,
    REASON_REQUIRED,
    CASE_EXISTS,
    /** {0} the process asked for. */
    PROCESS_UNKNOWN,
    /** {0} what is wrong with the definition: a {@link org.zhengtong.kernel.Bilingual}, one fault a line. */
    DEFINITION_INVALID,
    /** {0} the case, {1} the version that it is on by now. */
    ON_ANOTHER_VERSION,
    /** {0} the case, {1} why: a {@link org.zhengtong.kernel.Bilingual}. */
    CANNOT_BE_MOVED,
    /** {0} why: what was read again is not what was written. */
    DRAFT_LOSES,
    /** {0} who changed it meanwhile, {1} when. */
    DRAFT_CHANGED,
    /** What sentences can't express is not changed by them. */
    DRAFT_READ_ONLY,
    /** {0} how many faults there are. */
    DRAFT_FAULTY,
    NOTE_REQUIRED,
    /** {0} the name that can't be one. */
    PROCESS_NAME,
    /** {0} the process that there is already. */
    PROCESS_EXISTS,
    /** {0} the process that was taken out of use. */
    PROCESS_RETIRED,
    NOT_THE_APPLICANT,
    /** Only staff take over a step. */
    NOT_A_COLLEAGUE;

    private static final Set<WorkflowRule> OVERTAKEN =
            EnumSet.of(STEP_ALREADY_DONE, CLAIMED_BY_ANOTHER, ALREADY_SIGNED, CASE_ENDED, ON_ANOTHER_VERSION);

    @Override
    public boolean overtaken() {
        return OVERTAKEN.contains(this);
    }
}
