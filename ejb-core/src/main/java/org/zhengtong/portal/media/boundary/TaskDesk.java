package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TaskState;
import org.zhengtong.portal.media.TaskView;
import org.zhengtong.portal.media.control.MediaTasks;
import org.zhengtong.portal.media.control.Stories;
import org.zhengtong.portal.media.control.TaskNews;
import org.zhengtong.portal.media.entity.MediaTask;

/** Where a unit sees what it was sent, and reports back; tasks of other units don't exist for it. */
@Stateless
@DenyAll
public class TaskDesk {

    private static final String ANSWER = "media.answer";

    @Inject
    MediaTasks tasks;

    @Inject
    Stories stories;

    @Inject
    TaskNews news;

    @Inject
    WorkCalendar calendar;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is due first comes first. */
    @RolesAllowed(ANSWER)
    public Page<TaskView> tasks(boolean openOnly, Page.Request page) {
        return news.views(tasks.page(openOnly, scope(), page));
    }

    @RolesAllowed(ANSWER)
    public TaskView task(TaskNumber number) {
        return news.view(tasks.get(number, scope()));
    }

    /** How its day was counted. */
    @RolesAllowed(ANSWER)
    public Deadline deadline(TaskNumber number) {
        var task = tasks.get(number, scope());
        return calendar.deadline(task.sentOn(), TimeLimit.working(task.days()));
    }

    @RolesAllowed(ANSWER)
    @Audited("media.task.accept")
    public TaskNumber accept(TaskNumber number) {
        tasks.locked(number, scope()).accept(caller.required(), clock.instant());
        return number;
    }

    @RolesAllowed(ANSWER)
    @Audited("media.task.answer")
    public TaskNumber answer(TaskNumber number, String text) {
        var task = tasks.locked(number, scope());
        task.answer(text, caller.required(), clock.instant());
        tellEditor(task, "answered");
        return number;
    }

    /** It is not this unit's business; the editor decides again. */
    @RolesAllowed(ANSWER)
    @Audited("media.task.give-back")
    public TaskNumber giveBack(TaskNumber number, String reason) {
        var task = tasks.locked(number, scope());
        task.giveBack(reason, caller.required(), clock.instant());
        tellEditor(task, "givenBack");
        var story = stories.locked(new StoryId(task.story()));
        if (tasks.of(new StoryId(task.story())).stream()
                .noneMatch(each -> each.state().isOpen() || each.state() == TaskState.ANSWERED)) {
            story.cameBack();
        }
        return number;
    }

    private void tellEditor(MediaTask task, String what) {
        news.ringNoMore(task);
        news.tell(List.of(task.sentBy()), what, task);
    }

    private DataScope scope() {
        return caller.scope(ANSWER);
    }
}
