package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.control.MediaTasks;
import org.zhengtong.portal.media.control.TaskNews;

/** The day of a task has passed without an answer: the unit and the editor are told. */
@Stateless
@Local(Work.class)
@PermitAll
@RunAs("intranet.use")
public class TaskRing implements Work {

    @Inject
    MediaTasks tasks;

    @Inject
    TaskNews news;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return TaskNews.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var late = tasks.find(new TaskNumber(id)).filter(task -> task.isLate(LocalDate.now(clock)));
        late.ifPresent(task -> {
            var people = new ArrayList<>(news.answerers(task.unit()));
            people.add(task.sentBy());
            news.tell(people, "late", task);
        });
    }
}
