package org.zhengtong.portal.media.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.StartArticle;
import org.zhengtong.portal.content.boundary.ArticleDesk;
import org.zhengtong.portal.media.DigestPart;
import org.zhengtong.portal.media.MediaRule;
import org.zhengtong.portal.media.SendStory;
import org.zhengtong.portal.media.StoryFilter;
import org.zhengtong.portal.media.StoryId;
import org.zhengtong.portal.media.StoryRow;
import org.zhengtong.portal.media.StoryView;
import org.zhengtong.portal.media.TaskNumber;
import org.zhengtong.portal.media.TaskState;
import org.zhengtong.portal.media.control.Draft;
import org.zhengtong.portal.media.control.MediaTasks;
import org.zhengtong.portal.media.control.Sources;
import org.zhengtong.portal.media.control.Stories;
import org.zhengtong.portal.media.control.StoryRows;
import org.zhengtong.portal.media.control.TaskNews;
import org.zhengtong.portal.media.control.Topics;
import org.zhengtong.portal.media.entity.MediaTask;
import org.zhengtong.portal.media.entity.Source;
import org.zhengtong.portal.media.entity.Story;

/** The editor's inbox: what sources told, and what becomes of it. */
@Stateless
@DenyAll
public class StoryDesk {

    private static final String READ = "media.read";
    private static final String EDIT = "media.edit";

    @Inject
    Stories stories;

    @Inject
    StoryRows rows;

    @Inject
    Sources sources;

    @Inject
    Topics topics;

    @Inject
    MediaTasks tasks;

    @Inject
    TaskNews news;

    @Inject
    ArticleDesk articles;

    @Inject
    Directory directory;

    @Inject
    WorkCalendar calendar;

    @Inject
    Numbers numbers;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Newest first. */
    @RolesAllowed(READ)
    public Page<StoryRow> stories(StoryFilter filter, Page.Request asked) {
        var page = stories.page(filter, clock.getZone(), asked);
        return new Page<>(rows.of(page.rows()), page.total(), page.first(), page.size());
    }

    @RolesAllowed(READ)
    public StoryView story(StoryId id) {
        var story = stories.get(id);
        return new StoryView(
                rows.of(List.of(story)).get(0),
                story.summary(),
                story.keywords(),
                rows.of(stories.others(story)),
                tasks.of(id).stream().map(news::view).toList(),
                story.article(),
                story.decidedBy(),
                story.decidedAt());
    }

    /** Sources by name, to choose from. */
    @RolesAllowed(READ)
    public LinkedHashMap<Long, String> sources() {
        var names = new LinkedHashMap<Long, String>();
        sources.all().forEach((Source each) -> names.put(each.id(), each.name()));
        return names;
    }

    /**
     * What was found in the day that ended when the digest of this day went, by topic; what is about several stands in each,
     * what is about none at the end.
     */
    @RolesAllowed(READ)
    public List<DigestPart> digest(LocalDate day) {
        var until = day.atTime(settings.time(Setting.MEDIA_DIGEST_TIME)).atZone(clock.getZone());
        var found = rows.of(stories.firsts(until.minusDays(1).toInstant(), until.toInstant()));
        var parts = new ArrayList<DigestPart>();
        for (var topic : topics.all()) {
            add(
                    parts,
                    new DigestPart(
                            topic.view(null),
                            found.stream()
                                    .filter(each -> each.topics().contains(topic.id()))
                                    .toList()));
        }
        add(
                parts,
                new DigestPart(
                        null,
                        found.stream().filter(each -> each.topics().isEmpty()).toList()));
        return parts;
    }

    private static void add(List<DigestPart> parts, DigestPart part) {
        if (!part.stories().isEmpty()) {
            parts.add(part);
        }
    }

    /** The columns in which a draft can be begun. */
    @RolesAllowed(EDIT)
    public List<ColumnView> columns() {
        return articles.columns();
    }

    /** Makes a draft of it: title, summary and credit as the source gives them, and no more. @return the draft's number */
    @RolesAllowed(EDIT)
    @Audited("media.take-over")
    public ArticleNumber takeOver(StoryId id, long column) {
        var story = stories.locked(id);
        story.requireFree();
        var number = articles.start(new StartArticle(column, story.language(), Draft.title(story), null));
        var begun = articles.open(number);
        var source = sources.get(story.source()).name();
        articles.save(
                Draft.of(story, source, number, begun.serial(), begun.text().facts(), clock.getZone()));
        story.takenOver(number, caller.required(), clock.instant());
        return number;
    }

    /** Asks a unit to see to it and to report back within working days. */
    @RolesAllowed(EDIT)
    @Audited("media.send")
    public TaskNumber send(StoryId id, @Valid SendStory told) {
        var story = stories.locked(id);
        MediaRule.UNIT_CLOSED.require(
                directory.unit(told.getUnit()).filter(UnitView::open).isPresent());
        MediaRule.SENT_ALREADY.require(tasks.of(id).stream()
                .noneMatch(each -> each.unit() == told.getUnit() && each.state().isOpen()));
        var there = news.answerers(told.getUnit());
        MediaRule.NOBODY_THERE.require(!there.isEmpty());
        var by = caller.required();
        story.sent(by, clock.instant());
        var today = LocalDate.now(clock);
        var due = calendar.deadline(today, TimeLimit.working(told.getDays()));
        var task = tasks.add(new MediaTask(number(today), id, told, due, by, clock.instant()));
        news.ringAfter(task);
        news.tell(there, "sent", task);
        return task.number();
    }

    private TaskNumber number(LocalDate today) {
        var day = today.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new TaskNumber(String.format("MT%s-%02d", day, numbers.next("media/task/" + day)));
    }

    /** Takes a task back before it is answered. */
    @RolesAllowed(EDIT)
    @Audited("media.task.withdraw")
    public TaskNumber withdraw(TaskNumber number, String reason) {
        var task = tasks.locked(number, caller.scope(EDIT));
        task.withdraw(reason, caller.required(), clock.instant());
        news.ringNoMore(task);
        news.tell(news.answerers(task.unit()), "withdrawn", task);
        comeBackUnlessHandled(stories.locked(new StoryId(task.story())));
        return number;
    }

    private void comeBackUnlessHandled(Story story) {
        if (tasks.of(new StoryId(story.id())).stream()
                .noneMatch(each -> each.state().isOpen() || each.state() == TaskState.ANSWERED)) {
            story.cameBack();
        }
    }

    @RolesAllowed(EDIT)
    @Audited("media.leave")
    public StoryId leave(StoryId id) {
        stories.locked(id).leave(caller.required(), clock.instant());
        return id;
    }

    /** One that was left alone. */
    @RolesAllowed(EDIT)
    @Audited("media.look-again")
    public StoryId lookAgain(StoryId id) {
        stories.locked(id).lookAgain(caller.required(), clock.instant());
        return id;
    }

    /** It only looks like the one under which it stands. */
    @RolesAllowed(EDIT)
    @Audited("media.separate")
    public StoryId separate(StoryId id) {
        stories.locked(id).separate();
        return id;
    }
}
