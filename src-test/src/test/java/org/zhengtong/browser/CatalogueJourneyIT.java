package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor changes a matter's guide beside a colleague, publishes it, exchanges files, and suspends it. */
class CatalogueJourneyIT extends InBrowser {

    private static final String EDITOR = "fu.shijie";
    private static final String COLLEAGUE = "ren.jingfen";
    private static final String MATTER = "timber-felling";
    private static final String PLACE = "[name='window.place.zh']";
    private static final String SAVE = "button[value=save]";

    private void beginDraft() {
        open("/intranet/approval/versions?code=" + MATTER);
        if (page.locator("#begin").count() > 0) {
            follow(page.locator("#begin"));
        }
    }

    private void openPart(String part) {
        open("/intranet/approval/guide?code=" + MATTER + "&part=" + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aGuideIsChangedByTwoComparedAndPublished(String tongue) {
        var hall = "新大厅" + UUID.randomUUID();
        speak(tongue);
        signInAsStaff(EDITOR);
        beginDraft();
        openPart("PLACE");
        inAnotherBrowser(() -> {
            signInAsStaff(COLLEAGUE);
            openPart("QUESTIONS");
            page.locator("[name='questions[0].answer.zh']").fill("先问窗口。" + hall);
            follow(page.locator(SAVE).first());
        });
        page.locator(PLACE).fill(hall);
        follow(page.locator(SAVE).first());
        assertThat(page.locator(".errsum").first()).containsText("任景芬");
        assertThat(page.locator(PLACE)).hasValue(hall);
        looksWell("matter-overtaken");
        follow(page.locator(SAVE).first());
        assertThat(page.locator(".note.good")).hasText(said("approval_guide.saved"));

        openPart("LIMITS");
        page.locator("[name='limits.promised.days']").fill("soon");
        follow(page.locator(SAVE).first());
        assertThat(page.locator(".guide-line .field.bad")).hasCount(1);
        assertThat(page.locator("[name='limits.promised.days']")).hasValue("soon");
        looksWell("matter-fault");

        open("/intranet/approval/release?code=" + MATTER);
        assertThat(page.locator(".compare ins").filter(containing(hall))).hasCount(2);
        looksWell("matter-release");
        page.locator("#note").fill("换了大厅");
        follow(page.locator("#publish"));
        assertThat(page).hasURL(Pattern.compile(".*/approval/versions\\?code=" + MATTER));
        assertThat(page.locator(".matter-log")).containsText("换了大厅");
        looksWell("matter-versions");
        open("/approval/matter?code=" + MATTER);
        assertThat(page.locator("main")).containsText(tongue.equals("zh") ? hall : "");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void filesAreLookedAtLineByLineBeforeTheyBecomeDrafts(String tongue) {
        speak(tongue);
        signInAsStaff(EDITOR);
        open("/intranet/approval/catalogue");
        var workbook = page.waitForDownload(
                () -> page.locator("a[href$='/approval/catalogue.xlsx']").click());
        open("/intranet/approval/import");
        page.locator("#file").setInputFiles(workbook.path());
        follow(page.locator("#examine"));
        assertThat(page.locator(".chips .tag.red")).hasText(said("approval_import.count.faulty", 0));
        assertThat(page.locator("#take")).hasCount(0);
        looksWell("catalogue-unchanged");

        var bad = "{\"matters\":[{\"code\":\"" + MATTER + "\",\"type\":\"FAX\"}]}";
        page.locator("#file")
                .setInputFiles(new FilePayload("bad.json", "application/json", bad.getBytes(StandardCharsets.UTF_8)));
        follow(page.locator("#examine"));
        assertThat(page.locator(".note.warn")).hasText(said("approval_import.refused"));
        assertThat(page.locator(".cell-faults")).containsText("FAX");
        looksWell("catalogue-refused");
    }

    @Test
    void aSuspendedMatterSaysWhyAndCanBeOfferedAgain() {
        signInAsStaff(EDITOR);
        open("/intranet/approval/versions?code=id-card");
        follow(page.locator("#suspend"));
        assertThat(page.locator(".field.bad")).isVisible();
        page.locator("#reason").fill("系统升级");
        follow(page.locator("#suspend"));
        assertThat(page.locator(".note.warn")).containsText("系统升级");
        inAnotherBrowser(() -> {
            open("/approval/matter?code=id-card");
            assertThat(page.locator("aside.act")).containsText("系统升级");
            looksWell("matter-suspended");
        });
        follow(page.locator("#resume"));
        assertThat(page.locator(".note.good")).hasText(said("approval_versions.stands.OFFERED"));
    }
}
