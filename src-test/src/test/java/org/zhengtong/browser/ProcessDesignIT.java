package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who does not program makes a process: two stages, a condition, a parallel block; tries it, publishes it. */
class ProcessDesignIT extends InBrowser {

    private static final String ADMIN = "admin";

    private String address;
    private String process;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aProcessIsWrittenTriedOutAndPublished(String tongue) {
        speak(tongue);
        begin();
        declaresAField();
        writesTheFirstStage();
        addsAStageThatComesOnlyForLargeAreas();
        addsAParallelBlock();
        triesItOut();
        publishes();
        designsTheNextVersionAndSeesWhatChanged();
        retires();
    }

    private void begin() {
        process = "test.d" + UUID.randomUUID();
        signInAsStaff(ADMIN);
        open("/intranet/workflow/draft");
        page.locator("#chinese").fill("用地审查");
        page.locator("#english").fill("Land review");
        page.locator("#code").fill("Not a code");
        follow(page.locator("#begin-now"));
        assertThat(page.locator(".field.bad .err")).isVisible();
        page.locator("#code").fill(process);
        looksWell("process-new");
        follow(page.locator("#begin-now"));
        assertThat(page).hasURL(Pattern.compile(".*/workflow/design\\?draft=\\d+$"));
        address = page.url();
    }

    private void declaresAField() {
        page.navigate(address + "&part=process");
        saving(() -> page.locator("#fact-0").fill("area"));
        saving(() -> page.locator("#fact-zh-0").fill("面积"));
        saving(() -> page.locator("#fact-en-0").fill("Area"));
        saving(() -> page.locator("#lane-role-0").selectOption("department.head"));
        assertThat(page.locator("#fact-1")).isVisible();
        looksWell("design-whole");
    }

    /** Everything is saved while one works; nothing else is pressed. */
    private void saving(Runnable change) {
        saving("GET", change);
    }

    private void writesTheFirstStage() {
        page.navigate(address + "&part=task-1");
        saving(() -> page.locator("#edit-name").fill("受理"));
        saving(() -> page.locator("#edit-name-en").fill("Acceptance"));
        saving(() -> page.locator("#edit-days").fill("3"));
        assertThat(part("task-1").locator("h3")).hasText(tongue("受理", "Acceptance"));
        assertThat(part("task-1").locator(".say").first()).containsText("3");
        assertThat(page.locator(".canvas svg")).containsText(tongue("受理", "Acceptance"));
        page.reload();
        assertThat(page.locator("#edit-days")).hasValue("3");
    }

    private void addsAStageThatComesOnlyForLargeAreas() {
        act("stage");
        assertThat(part("task-2")).hasClass(Pattern.compile(".*\\bon\\b.*"));
        saving(() -> page.locator("#when-pick").check());
        assertThat(part("task-2").locator(".err")).isVisible();
        assertThat(page.locator("#checks .msgs a")).isVisible();
        saving(() -> page.locator("#edit-subject").selectOption("area"));
        saving(() -> page.locator("#edit-comparison").selectOption("MORE"));
        saving(() -> page.locator("#edit-value").fill("500"));
        assertThat(part("task-2").locator(".err")).hasCount(0);
        assertThat(part("task-2").locator(".say").first()).containsText("500");
        assertThat(page.locator(".canvas svg")).containsText(tongue("面积 > 500", "Area > 500"));
        looksWell("design-condition");
    }

    private void addsAParallelBlock() {
        act("block");
        assertThat(page.locator(".is-branch")).hasCount(2);
        assertThat(page.locator(".stage")).hasCount(6);
        var block = page.locator(".is-block .stage");
        follow(block.locator("button[value^='up ']"));
        assertThat(page.locator(".stages > li").nth(1)).hasClass(Pattern.compile(".*is-block.*"));
        follow(page.locator(".is-block button[value^='down ']"));
        looksWell("design-block");
    }

    private void act(String what) {
        follow(page.locator("button[name=act][value='" + what + "']"));
    }

    private void triesItOut() {
        follow(page.locator("a[href*='/workflow/simulate']"));
        page.locator("input[name=fact-area]").fill("800");
        page.locator("select[name=unit]").selectOption("market-regulation");
        follow(page.locator("form.tryout button[type=submit]"));
        var rows = page.locator("table.tbl > tbody > tr");
        assertThat(rows).hasCount(1);
        follow(rows.first().locator(".picks a").first());
        assertThat(rows).hasCount(2);
        follow(page.locator("a[href$='go=all']"));
        assertThat(page.locator(".note.good")).containsText(tongue("办结", "Done"));
        assertThat(rows).hasCount(4);
        looksWell("simulate");
        page.navigate(page.url().replaceAll("way=[^&]*", "way=").replace("fact-area=800", "fact-area=100"));
        assertThat(rows).hasCount(3);
    }

    private void publishes() {
        page.navigate(address.replace("design", "release"));
        follow(page.locator("#publish"));
        assertThat(page.locator(".field.bad .err")).containsText(said("WorkflowRule.NOTE_REQUIRED"));
        page.locator("#note").fill("第一版");
        follow(page.locator("#publish"));
        assertThat(page.locator(".note.good")).containsText(said("workflow_release.done", 1));
        assertThat(page.locator("table.tbl")).containsText("第一版");
        looksWell("process");
        open("/intranet/workflow/");
        assertThat(page.locator("table.tbl").last()).containsText(process);
    }

    private void designsTheNextVersionAndSeesWhatChanged() {
        open("/intranet/workflow/process?id=" + process);
        follow(page.locator("#next"));
        address = page.url();
        page.navigate(address + "&part=task-1");
        saving(() -> page.locator("#edit-days").fill("5"));
        page.navigate(address.replace("design", "release"));
        assertThat(page.locator(".changes del").first()).containsText("3");
        assertThat(page.locator(".changes ins").first()).containsText("5");
        looksWell("release");
        page.navigate(address);
        act("discard");
        assertThat(page.locator(".note.good")).containsText(said("workflow_design.discarded"));
    }

    private void retires() {
        open("/intranet/workflow/process?id=" + process);
        follow(page.locator("#retire"));
        assertThat(page.locator(".field.bad .err")).containsText(said("WorkflowRule.REASON_REQUIRED"));
        page.locator("#reason").fill("不再使用");
        follow(page.locator("#retire"));
        assertThat(page.locator(".note.warn")).containsText("不再使用");
        looksWell("process-retired");
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        begin();
        page.navigate(address + "&part=task-1");
        var mine = page;
        inAnotherBrowser(() -> {
            signInAsStaff(ADMIN);
            page.navigate(address + "&part=task-1");
            saving(() -> page.locator("#edit-days").fill("7"));
        });
        saving("POST", () -> mine.locator("#edit-name").fill("我改的名字"));
        assertThat(mine.locator(".errsum")).containsText("改过这份草稿");
        assertThat(mine.locator("#edit-name")).hasValue("我改的名字");
        follow(mine.locator(".edit button[value=save]"));
        assertThat(part("task-1").locator("h3")).hasText("我改的名字");
    }

    private void saving(String method, Runnable change) {
        page.waitForResponse(
                answer -> answer.url().contains("/workflow/design")
                        && answer.request().method().equals(method),
                () -> {
                    change.run();
                    page.evaluate("document.activeElement.blur()");
                });
    }

    private Locator part(String id) {
        return page.locator("#part-" + id);
    }

    private String tongue(String chinese, String english) {
        return language.equals("zh") ? chinese : english;
    }
}
