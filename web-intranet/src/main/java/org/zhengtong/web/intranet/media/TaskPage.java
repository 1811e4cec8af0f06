package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TaskState;
import org.zhengtong.portal.media.TaskView;
import org.zhengtong.portal.media.boundary.TaskDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PersonNames;
import org.zhengtong.web.pages.Redirect;

/** One task: what the media told, what is asked, by when and why then, and what the unit says to it. */
@Named("mediaTaskPage")
@RequestScoped
public class TaskPage {

    @Inject
    TaskDesk desk;

    @Inject
    PersonNames names;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private TaskView view;
    private String answer;
    private String reason;

    public void open() {
        getView();
    }

    public TaskView getView() {
        if (view == null) {
            view = desk.task(number());
        }
        return view;
    }

    public Deadline getDeadline() {
        return desk.deadline(number());
    }

    public boolean isWaiting() {
        return getView().state() == TaskState.SENT;
    }

    public boolean isInHand() {
        return getView().state() == TaskState.ACCEPTED;
    }

    public String nameOf(AccountId person) {
        return person == null ? null : names.of(person);
    }

    public void accept() {
        once("media_task.done.accepted", () -> desk.accept(number()));
    }

    public void reply() {
        once("media_task.done.answered", () -> desk.answer(number(), answer));
    }

    public void giveBack() {
        once("media_task.done.givenBack", () -> desk.giveBack(number(), reason));
    }

    private void once(String news, Runnable deed) {
        Redirect.to(submissions.once(() -> {
            deed.run();
            News.tell(news);
            return "/media/task?number=" + number();
        }));
    }

    private TaskNumber number() {
        return new TaskNumber(parameters.getOrDefault("number", ""));
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String typed) {
        answer = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
