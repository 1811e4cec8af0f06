package org.zhengtong.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.entity.Unit;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.portal.media.FoundStory;
import org.zhengtong.portal.media.SendStory;
import org.zhengtong.portal.media.SourceForm;
import org.zhengtong.portal.media.SourceKind;
import org.zhengtong.portal.media.StoryFilter;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TopicForm;
import org.zhengtong.portal.media.control.Intake;
import org.zhengtong.portal.media.control.MediaTasks;
import org.zhengtong.portal.media.control.SourceAgenda;
import org.zhengtong.portal.media.control.Sources;
import org.zhengtong.portal.media.control.Stories;
import org.zhengtong.portal.media.control.TaskNews;
import org.zhengtong.portal.media.control.Topics;
import org.zhengtong.portal.media.entity.Follower;
import org.zhengtong.portal.media.entity.MediaTask;
import org.zhengtong.portal.media.entity.Source;
import org.zhengtong.portal.media.entity.Story;
import org.zhengtong.portal.media.entity.Topic;

/**
 * What media wrote about the demo county in the last days. Its invented sources are switched off; one that works is the
 * county's own news feed.
 */
@ApplicationScoped
public class DemoMedia {

    private static final String FILE = "/db/demo/media/stories.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String EDITOR = "hu.lian";

    @Inject
    Topics topics;

    @Inject
    Sources sources;

    @Inject
    Stories stories;

    @Inject
    MediaTasks tasks;

    @Inject
    Intake intake;

    @Inject
    SourceAgenda readings;

    @Inject
    TaskNews news;

    @Inject
    Accounts accounts;

    @Inject
    WorkCalendar calendar;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private record Both(String zh, String en) {}

    private record Theme(Both name, String words, String unit) {}

    private record Origin(String code, String name, SourceKind kind, String address, String item, String date) {}

    /** @param unit to which it was sent; null for none @param reply what that answered; null if nothing yet */
    private record Told(String source, int ago, String title, String summary, String unit, String note, String reply) {}

    private record Collected(List<Theme> topics, List<Origin> sources, List<Told> stories) {}

    void collect(Map<String, Unit> units) {
        var collected = read();
        var now = clock.instant();
        var editor = accounts.findByLogin(EDITOR).orElseThrow().id();
        collected.topics().forEach(theme -> {
            var topic = topics.add(new Topic(form(theme, units)));
            topics.add(new Follower(topic.id(), editor, null));
        });
        var byCode = new HashMap<String, Source>();
        collected.sources().forEach(origin -> byCode.put(origin.code(), add(origin, now)));
        var serial = 0;
        for (var told : collected.stories()) {
            var at = now.minus(Duration.ofHours(told.ago()));
            var source = byCode.get(told.source());
            var address = source.address().replaceAll("[^/]+$", "") + "story-" + ++serial + ".html";
            source.brought(intake.take(
                    source,
                    List.of(new FoundStory(told.title(), address, told.summary(), at.minus(Duration.ofMinutes(40)))),
                    at));
            if (told.unit() != null) {
                send(told, source, units.get(told.unit()), editor, at);
            }
        }
        ownNews(now);
    }

    private TopicForm form(Theme theme, Map<String, Unit> units) {
        var form = new TopicForm();
        form.setNameZh(theme.name().zh());
        form.setNameEn(theme.name().en());
        form.setWording(theme.words());
        form.setUnit(units.get(theme.unit()).id());
        return form;
    }

    private Source add(Origin origin, Instant now) {
        var form = new SourceForm();
        form.setName(origin.name());
        form.setKind(origin.kind());
        form.setAddress(origin.address());
        form.setItemSelector(origin.item());
        form.setDateSelector(origin.date());
        form.setActive(false);
        return sources.add(new Source(form, now).asDemo());
    }

    private void ownNews(Instant now) {
        var form = new SourceForm();
        form.setName("清源县人民政府网站·政务要闻");
        form.setAddress(settings.text(Setting.SITE_ADDRESS) + "/content/announcements/news/feed.xml");
        readings.putOn(sources.add(new Source(form, now).asDemo()));
    }

    private void send(Told told, Source source, Unit unit, AccountId editor, Instant at) {
        var filter = new StoryFilter(null, source.id(), null, null, told.title(), null);
        Story story = stories.page(filter, clock.getZone(), new Page.Request(0, 1))
                .rows()
                .get(0);
        story.sent(editor, at);
        var form = new SendStory();
        form.setUnit(unit.id());
        form.setNote(told.note());
        var day = LocalDate.ofInstant(at, clock.getZone());
        var number = new TaskNumber("MT" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-D" + story.id() % 10);
        var due = calendar.deadline(day, TimeLimit.working(form.getDays()));
        var task = tasks.add(new MediaTask(number, new StoryId(story.id()), form, due, editor, at));
        if (told.reply() != null) {
            task.accept(AccountId.SYSTEM, at.plus(Duration.ofHours(2)));
            task.answer(told.reply(), AccountId.SYSTEM, at.plus(Duration.ofHours(30)));
        } else {
            news.ringAfter(task);
        }
    }

    private static Collected read() {
        try (var content = DemoMedia.class.getResourceAsStream(FILE)) {
            return YAML.readValue(content, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
