package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.media.StoryRow;
import org.zhengtong.portal.media.StoryState;
import org.zhengtong.portal.media.TaskState;
import org.zhengtong.portal.media.TaskView;
import org.zhengtong.portal.media.TopicView;
import org.zhengtong.portal.media.boundary.TopicDesk;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** Names and lights of stories and tasks, as the pages of media collection show them. */
@Named
@RequestScoped
public class StoryNames {

    @Inject
    TopicDesk desk;

    @Inject
    Directory directory;

    private Map<Long, TopicView> topics;

    /** What a story is about, in the order in which topics were written down. */
    public List<String> topics(StoryRow row) {
        if (topics == null) {
            topics = desk.topics().stream()
                    .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        }
        return row.topics().stream()
                .filter(topics::containsKey)
                .map(each -> words().of(topics.get(each).name()))
                .toList();
    }

    public Light light(StoryState state) {
        var kind =
                switch (state) {
                    case NEW -> "soon";
                    case TAKEN_OVER -> "done";
                    case SENT -> "hold";
                    case LEFT -> "none";
                };
        return new Light(kind, words().of(state));
    }

    public Light light(TaskView task) {
        if (task.late()) {
            return new Light("over", words().text("staff_media.late"));
        }
        var kind =
                switch (task.state()) {
                    case SENT -> "soon";
                    case ACCEPTED -> "hold";
                    case ANSWERED -> "done";
                    case GIVEN_BACK, WITHDRAWN -> "none";
                };
        return new Light(kind, words().of(task.state()));
    }

    public boolean isOpen(TaskState state) {
        return state.isOpen();
    }

    public String unit(long id) {
        return directory.unit(id).map(UnitView::shortName).map(words()::of).orElse("");
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
