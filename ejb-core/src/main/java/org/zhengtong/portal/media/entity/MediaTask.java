package org.zhengtong.portal.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.SendStory;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TaskState;
import org.zhengtong.portal.media.TaskView;

/**
 * What a unit was sent because of a story. Somebody there accepts it and answers by a working day; what is not the unit's
 * business is given back with the reason, and the editor may withdraw it as long as it is open.
 */
@Entity
@Table(name = "media_task")
public class MediaTask {

    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media_task_seq")
    @SequenceGenerator(name = "media_task_seq", sequenceName = "media_task_seq", allocationSize = 50)
    private Long id;

    private String number;
    private long storyId;
    private long unitId;
    private String note;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private int days;
    private LocalDate sentOn;
    private LocalDate dueOn;
    private boolean estimated;
    private long sentBy;
    private Instant sentAt;
    private Long acceptedBy;
    private Instant acceptedAt;
    private Long endedBy;
    private Instant endedAt;
    private String reply;

    @Version
    private int version;

    protected MediaTask() {}

    /** @param due when the answer is due, counted from today */
    public MediaTask(TaskNumber number, StoryId story, SendStory told, Deadline due, AccountId by, Instant now) {
        this.number = number.value();
        this.storyId = story.value();
        this.unitId = told.getUnit();
        this.note = told.getNote().strip();
        this.state = TaskState.SENT;
        this.days = told.getDays();
        this.sentOn = due.start();
        this.sentBy = by.value();
        this.sentAt = now;
        isDue(due);
    }

    /** The county counts its working days anew. */
    public final void isDue(Deadline due) {
        dueOn = due.due();
        estimated = due.estimated();
    }

    public void accept(AccountId by, Instant now) {
        MediaRule.TASK_OVER.require(state == TaskState.SENT);
        state = TaskState.ACCEPTED;
        acceptedBy = by.value();
        acceptedAt = now;
    }

    public void answer(String text, AccountId by, Instant now) {
        MediaRule.TASK_OVER.require(state.isOpen());
        MediaRule.NOT_ACCEPTED.require(state == TaskState.ACCEPTED);
        end(TaskState.ANSWERED, text, by, now);
    }

    public void giveBack(String reason, AccountId by, Instant now) {
        MediaRule.TASK_OVER.require(state == TaskState.SENT);
        end(TaskState.GIVEN_BACK, reason, by, now);
    }

    public void withdraw(String reason, AccountId by, Instant now) {
        MediaRule.TASK_OVER.require(state.isOpen());
        end(TaskState.WITHDRAWN, reason, by, now);
    }

    private void end(TaskState last, String text, AccountId by, Instant now) {
        MediaRule.TEXT_REQUIRED.require(text != null && !text.isBlank() && text.length() <= LONGEST, LONGEST);
        state = last;
        reply = text.strip();
        endedBy = by.value();
        endedAt = now;
    }

    public TaskNumber number() {
        return new TaskNumber(number);
    }

    public long story() {
        return storyId;
    }

    public long unit() {
        return unitId;
    }

    public TaskState state() {
        return state;
    }

    public int days() {
        return days;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public AccountId sentBy() {
        return new AccountId(sentBy);
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }

    public TaskView view(Story story, String source, LocalDate today) {
        return new TaskView(
                number(),
                new StoryId(storyId),
                story.title(),
                story.summary(),
                source,
                story.address(),
                unitId,
                note,
                state,
                days,
                sentOn,
                dueOn,
                estimated,
                isLate(today),
                new AccountId(sentBy),
                sentAt,
                acceptedBy == null ? null : new AccountId(acceptedBy),
                acceptedAt,
                endedBy == null ? null : new AccountId(endedBy),
                endedAt,
                reply);
    }
}
