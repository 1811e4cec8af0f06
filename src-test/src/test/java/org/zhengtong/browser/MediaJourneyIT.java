package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What media write: collected from a source that an editor tries out first, taken over as a draft, or seen to by a unit. */
class MediaJourneyIT extends InBrowser {

    private static final String EDITOR = "hu.lian";
    private static final String LEADER = "zhou.jianping";
    private static final String HEAD = "xu.guoliang";
    private static final String LAMPS = "云顶村路灯坏了两盏没人修";
    private static final String SHOWS = "百场文艺演出送到村";
    private static final int PATIENCE = 60;

    private final String name = "门户通知 " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aSourceIsTriedOutAndItsStoryBecomesADraft() {
        signInAsStaff(EDITOR);
        open("/intranet/media/sources");
        follow(page.locator("a[href$='/media/source']").first());
        page.locator("#name").fill(name);
        page.locator("#address").fill("http://10.0.0.1/feed.xml");
        follow(page.locator("#try"));
        assertThat(page.locator("main .note.bad")).containsText(said("SourceFault.PRIVATE_ADDRESS"));
        page.locator("#address").fill(base() + "/content/announcements/notices/feed.xml");
        follow(page.locator("#try"));
        assertThat(page.locator("#preview")).isVisible();
        assertThat(page.locator("main table tbody tr")).hasCount(10);
        looksWell("media-source-tried");
        follow(page.locator("#save"));
        assertThat(page.locator(".note.good")).containsText(said("media_sources.done.saved"));
        untilItBroughtSomething();
        looksWell("media-sources-read");
        follow(source().locator("td.num a"));
        follow(page.locator("main tbody a.t").first());
        var title = page.locator("h1").textContent();
        looksWell("media-story");
        page.locator("#column")
                .selectOption(page.locator("#column option")
                        .filter(new Locator.FilterOptions().setHasText("政务要闻"))
                        .first()
                        .getAttribute("value"));
        follow(page.locator("#take"));
        assertThat(page.locator("#title")).hasValue(title);
        assertThat(page.locator("#source")).hasValue(name);
        assertThat(page.locator(".rich a").first()).hasText(name);
    }

    @Test
    void aStoryIsSeenToByAUnitThatReportsBack() {
        signInAsStaff(EDITOR);
        open("/intranet/media/stories?q=" + LAMPS.substring(0, 5));
        follow(page.locator("main tbody a.t", titled(LAMPS)));
        var story = page.url();
        page.locator("#unit").selectOption(new SelectOption().setLabel("清源县市场监督管理局"));
        follow(page.locator("#send"));
        assertThat(page.locator("#note-error")).isVisible();
        page.locator("#note").fill("请核实路灯情况，三个工作日内反馈。");
        follow(page.locator("#send"));
        assertThat(page.locator(".note.good")).isVisible();
        assertThat(page.locator(".media-task")).containsText(said("TaskState.SENT"));

        inAnotherBrowser(this::answers);

        page.navigate(story);
        assertThat(page.locator(".media-task")).containsText("已更换灯具两盏");
        assertThat(page.locator(".media-task")).containsText(said("TaskState.ANSWERED"));
        looksWell("media-story-answered");
    }

    @Test
    void whoReadsFollowsATopicAndMayNotChangeIt() {
        signInAsStaff(LEADER);
        open("/intranet/media/topics");
        assertThat(page.locator("#described")).hasCount(0);
        page.locator("#mail").fill("nobody");
        follow(topic().locator("button[name=follow]"));
        assertThat(page.locator("#mail-error")).isVisible();
        page.locator("#mail").fill("");
        follow(topic().locator("button[name=follow]"));
        assertThat(page.locator(".note.good")).containsText(said("media_topics.done.followed"));
        follow(topic().locator("button[name=unfollow]"));
        assertThat(page.locator(".note.good")).containsText(said("media_topics.done.unfollowed"));
    }

    @Test
    void whatNeedsNothingIsLeftAloneFromTheListAndCanBeLookedAtAgain() {
        signInAsStaff(EDITOR);
        for (var tongue : new String[] {"en", "zh"}) {
            speak(tongue);
            open("/intranet/language?to=" + tongue);
            open("/intranet/media/topics");
            looksWell("media-topics");
            open("/intranet/media/stories");
            looksWell("media-stories");
        }
        open("/intranet/media/stories?q=" + SHOWS);
        assertThat(page.locator("main tbody tr")).hasCount(1);
        follow(page.locator("button[name=leave]"));
        assertThat(page.locator(".note.good")).containsText(said("media_stories.done.left"));
        assertThat(page.locator("main tbody tr")).containsText(said("StoryState.LEFT"));
        follow(page.locator("main tbody a.t"));
        follow(page.locator("#again"));
        assertThat(page.locator(".note.good")).containsText(said("media_story.done.again"));
    }

    private Locator topic() {
        return page.locator("main tbody tr").first();
    }

    private void answers() {
        signInAsStaff(HEAD);
        open("/intranet/media/tasks");
        follow(page.locator("main tbody a.t", titled(LAMPS)));
        looksWell("media-task");
        follow(page.locator("#accept"));
        page.locator("#answer").fill("已更换灯具两盏，当晚亮灯。");
        looksWell("media-task-accepted");
        follow(page.locator("#reply"));
        assertThat(page.locator(".note.good")).containsText(said("media_task.done.answered"));
    }

    private Locator source() {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The workers read it by themselves; its host rests between two requests. */
    private void untilItBroughtSomething() {
        for (var round = 0; round < PATIENCE; round++) {
            if (!source().locator("td.num").textContent().strip().equals("0")) {
                break;
            }
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(source().locator("td.num")).not().hasText("0");
    }

    private static com.microsoft.playwright.Page.LocatorOptions titled(String title) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(title);
    }
}
