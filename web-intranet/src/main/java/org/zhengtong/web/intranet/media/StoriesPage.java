package org.zhengtong.web.intranet.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.media.StoryFilter;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.StoryRow;
import org.zhengtong.portal.media.StoryState;
import org.zhengtong.portal.media.boundary.StoryDesk;
import org.zhengtong.portal.media.boundary.TopicDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The inbox of stories: all conditions stand in the address. */
@Named("mediaStoriesPage")
@RequestScoped
public class StoriesPage {

    private static final int ROWS = 20;

    @Inject
    StoryDesk desk;

    @Inject
    TopicDesk topics;

    @Inject
    Caller caller;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<StoryRow> page;

    /** Asked before anything is written: whoever may not read stories sees none of it. */
    public void open() {
        Pressed.of(parameters, "leave").ifPresentOrElse(this::leave, this::getPage);
    }

    private void leave(long story) {
        Redirect.to(submissions.once(() -> {
            desk.leave(new StoryId(story));
            News.tell("media_stories.done.left");
            return "/media/stories?" + with(getState()) + "&page=" + parameters.getOrDefault("page", "1");
        }));
    }

    public boolean isEditor() {
        return caller.may(Permission.MEDIA_EDIT);
    }

    public Page<StoryRow> getPage() {
        if (page == null) {
            page = desk.stories(filter(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    private StoryFilter filter() {
        return new StoryFilter(
                number(getTopic()), number(getSource()), getState(), number(getCluster()), getText(), getDay());
    }

    private static Long number(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    public StoryState getState() {
        return Stream.of(StoryState.values())
                .filter(each -> each.name().equals(parameters.get("state")))
                .findFirst()
                .orElse(null);
    }

    public StoryState[] getStates() {
        return StoryState.values();
    }

    public String getTopic() {
        return digits("topic");
    }

    public String getSource() {
        return digits("source");
    }

    public String getCluster() {
        return digits("cluster");
    }

    private String digits(String name) {
        var text = PageNumber.text(parameters, name);
        return text != null && text.matches("\\d{1,18}") ? text : null;
    }

    public String getText() {
        return PageNumber.text(parameters, "q");
    }

    public LocalDate getDay() {
        try {
            var text = PageNumber.text(parameters, "day");
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    public List<Option> getTopics() {
        var words = Words.in(Language.current());
        return topics.topics().stream()
                .map(each -> new Option(String.valueOf(each.id().value()), words.of(each.name())))
                .toList();
    }

    public List<Option> getSources() {
        return desk.sources().entrySet().stream()
                .map(each -> new Option(String.valueOf(each.getKey()), each.getValue()))
                .toList();
    }

    /** The other conditions with another state, behind the question mark of an address. */
    public String with(StoryState state) {
        var kept = new LinkedHashMap<String, String>();
        kept.put("state", state == null ? null : state.name());
        kept.put("topic", getTopic());
        kept.put("source", getSource());
        kept.put("q", getText());
        kept.put("day", getDay() == null ? null : getDay().toString());
        return kept.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
