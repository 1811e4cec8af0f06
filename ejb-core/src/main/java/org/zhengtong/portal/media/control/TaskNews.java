package org.zhengtong.portal.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.TaskView;
import org.zhengtong.portal.media.entity.MediaTask;

/** Tells those who have to know of a task, and rings when its day has passed. */
@ApplicationScoped
public class TaskNews {

    /** The kind of work on the agenda. */
    public static final String KIND = "media-task";

    @Inject
    Directory directory;

    @Inject
    Notifier notifier;

    @Inject
    Stories stories;

    @Inject
    Sources sources;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** Those of a unit who may answer. */
    public List<AccountId> answerers(long unit) {
        return directory.staffWith(Permission.MEDIA_ANSWER, unit).stream()
                .map(StaffView::account)
                .toList();
    }

    public void tell(List<AccountId> people, String what, MediaTask task) {
        var title = stories.get(new StoryId(task.story())).title();
        var parameters = List.of(task.number().value(), title, task.dueOn().toString());
        people.stream()
                .distinct()
                .forEach(person ->
                        notifier.tell(person, "media." + what, parameters, "/media/task?number=" + task.number()));
    }

    public void ringAfter(MediaTask task) {
        agenda.schedule(
                KIND,
                task.number().value(),
                "",
                task.dueOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    public void ringNoMore(MediaTask task) {
        agenda.cancel(KIND, task.number().value());
    }

    /** Whatever the page holds, its stories and their sources are asked for once. */
    public Page<TaskView> views(Page<MediaTask> page) {
        var about = stories.all(page.rows().stream().map(MediaTask::story).toList());
        var names = sources.names();
        var today = LocalDate.now(clock);
        return page.map(task -> {
            var story = about.get(task.story());
            return task.view(story, names.getOrDefault(story.source(), ""), today);
        });
    }

    public TaskView view(MediaTask task) {
        var story = stories.get(new StoryId(task.story()));
        return task.view(story, sources.get(story.source()).name(), LocalDate.now(clock));
    }
}
