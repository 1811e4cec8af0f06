package org.zhengtong.publicservice.rating.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.rating.FollowUpState;
import org.zhengtong.publicservice.rating.FollowUpView;
import org.zhengtong.publicservice.rating.RatingRule;

/**
 * What a bad rating sets going: somebody calls back within a working day and, within fifteen, what was wrong is put right or
 * explained, and answered in public. It belongs to the head of the unit that was rated, and can be closed in no other way.
 */
@Entity
@Table(name = "rating_follow_up")
public class FollowUp {

    /** Working days after the rating. */
    public static final int DAYS_TO_CALL = 1;

    public static final int DAYS_TO_ANSWER = 15;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_follow_up_seq")
    @SequenceGenerator(name = "rating_follow_up_seq", sequenceName = "rating_follow_up_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rating_id")
    private Rating rating;

    private long unitId;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    private LocalDate callBy;
    private LocalDate answerBy;
    private Instant calledAt;
    private Long calledBy;
    private String callNote;
    private Instant answeredAt;
    private Long answeredBy;
    private String reply;

    /** What the public reads of the reply. */
    private String publishedReply;

    @Version
    private int version;

    protected FollowUp() {}

    public FollowUp(Rating rating, LocalDate callBy, LocalDate answerBy) {
        this.rating = rating;
        this.unitId = rating.unit();
        this.state = FollowUpState.OPEN;
        this.callBy = callBy;
        this.answerBy = answerBy;
    }

    /** @param note what was said, or that nobody could be reached */
    public void called(String note, AccountId by, Instant now) {
        RatingRule.CALLED_BEFORE.require(state == FollowUpState.OPEN);
        state = FollowUpState.CALLED;
        callNote = required(note);
        calledBy = by.value();
        calledAt = now;
    }

    /** @param published the reply without numbers and names */
    public void answer(String text, String published, AccountId by, Instant now) {
        RatingRule.NOT_CALLED_YET.require(state != FollowUpState.OPEN);
        RatingRule.ANSWERED_BEFORE.require(state != FollowUpState.ANSWERED);
        state = FollowUpState.ANSWERED;
        reply = required(text);
        publishedReply = published;
        answeredBy = by.value();
        answeredAt = now;
    }

    private static String required(String text) {
        RatingRule.TEXT_REQUIRED.require(text != null && !text.isBlank());
        return text.strip();
    }

    public FollowUpView view() {
        return new FollowUpView(
                id,
                rating.contact(),
                rating.about(),
                unitId,
                rating.grade(),
                rating.reasons(),
                rating.comment(),
                rating.ratedAt(),
                state,
                callBy,
                answerBy,
                calledAt,
                callNote,
                answeredAt,
                reply,
                rating.mobileSealed() != null);
    }

    public long id() {
        return id;
    }

    public Rating rating() {
        return rating;
    }

    public long unit() {
        return unitId;
    }

    public FollowUpState state() {
        return state;
    }

    public LocalDate callBy() {
        return callBy;
    }

    public LocalDate answerBy() {
        return answerBy;
    }
}
