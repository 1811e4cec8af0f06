package org.zhengtong.publicservice.rating;

import static org.zhengtong.publicservice.rating.Grade.DISSATISFIED;
import static org.zhengtong.publicservice.rating.Grade.FAIRLY_SATISFIED;
import static org.zhengtong.publicservice.rating.Grade.SATISFIED;
import static org.zhengtong.publicservice.rating.Grade.VERY_DISSATISFIED;
import static org.zhengtong.publicservice.rating.Grade.VERY_SATISFIED;

import java.util.Arrays;
import java.util.List;

/** What people may say beside a grade; each grade has reasons of its own (GB/T 39735-2020). */
public enum RatingReason {
    KIND_AND_QUICK(VERY_SATISFIED),
    ONE_VISIT(VERY_SATISFIED),
    ALL_ONLINE(VERY_SATISFIED),
    NO_PROOF_NEEDED(VERY_SATISFIED),
    NEARBY(VERY_SATISFIED),
    ONE_FORM(SATISFIED),
    PAPERS_ONCE(SATISFIED),
    PROMISE_INSTEAD(SATISFIED),
    BY_TELEPHONE(SATISFIED),
    TOLD_AT_ONCE(FAIRLY_SATISFIED),
    SAMPLES_GIVEN(FAIRLY_SATISFIED),
    IN_TIME(FAIRLY_SATISFIED),
    GUIDE_RIGHT(FAIRLY_SATISFIED),
    NO_SAMPLE(DISSATISFIED),
    NO_LIST(DISSATISFIED),
    PROMISE_BROKEN(DISSATISFIED),
    SAME_PROOF_AGAIN(DISSATISFIED),
    NOT_ONLINE(DISSATISFIED),
    OTHER_THAN_GUIDE(DISSATISFIED),
    MORE_CONDITIONS(VERY_DISSATISFIED),
    MORE_MATERIALS(VERY_DISSATISFIED),
    PAST_LEGAL_LIMIT(VERY_DISSATISFIED),
    GUIDE_WRONG(VERY_DISSATISFIED),
    UNFRIENDLY(VERY_DISSATISFIED),
    FAVOURS_ASKED(VERY_DISSATISFIED);

    private final Grade grade;

    RatingReason(Grade grade) {
        this.grade = grade;
    }

    public Grade grade() {
        return grade;
    }

    /** In the order in which they are offered. */
    public static List<RatingReason> of(Grade grade) {
        return Arrays.stream(values()).filter(each -> each.grade == grade).toList();
    }
}
