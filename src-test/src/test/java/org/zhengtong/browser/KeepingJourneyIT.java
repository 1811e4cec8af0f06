package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The editor of the sites keeps the dictionary and the columns by pages, and sees who reads. */
class KeepingJourneyIT extends InBrowser {

    private static final String EDITOR = "hu.lian";

    @Test
    void aWordIsAddedChangedAndRetired() {
        signInAsStaff(EDITOR);
        open("/intranet/content/words");
        word("渡过难关", "渡过难关");
        page.locator("#save").click();
        assertThat(page.locator(".field.bad")).hasCount(1);
        word("共度难关", "共渡难关");
        follow(page.locator("#save"));
        open("/intranet/content/words?q=共度");
        follow(page.locator("tbody a.t"));
        page.locator("#better").fill("共同渡过难关");
        follow(page.locator("#save"));
        open("/intranet/content/words?q=共度");
        assertThat(page.locator("tbody tr")).containsText("共同渡过难关");
        follow(page.locator("tbody input.danger"));
        open("/intranet/content/words?q=共度");
        assertThat(page.locator("tbody input.danger")).hasCount(0);
    }

    @Test
    void aColumnIsOpenedRenamedMovedAndClosed() {
        signInAsStaff(EDITOR);
        open("/intranet/content/column?below=10");
        page.locator("#nameZh").fill("研学旅行");
        page.locator("#nameEn").fill("Study Tours");
        page.locator("#slug").fill("Study Tours");
        page.locator("#save").click();
        assertThat(page.locator(".field.bad")).hasCount(1);
        page.locator("#slug").fill("study-tours");
        follow(page.locator("#save"));
        follow(row("研学旅行").locator("a.t"));
        page.locator("#nameZh").fill("研学实践");
        follow(page.locator("#save"));
        visit("/content/education/study-tours");
        assertThat(page.locator("h1")).containsText("研学实践");
        open("/intranet/content/columns");
        follow(row("研学实践").locator("a.t"));
        follow(page.locator("#close"));
        assertThat(row("研学实践").locator(".tag")).isVisible();
    }

    @Test
    void whatWasReadIsCounted() {
        visit("/content/announcements/news");
        follow(page.locator(".rows h2 a").first());
        var number = page.url().replaceAll(".*/(\\d+)$", "$1");
        signInAsStaff(EDITOR);
        for (var looks = 0; looks < 60; looks++) {
            open("/intranet/content/figures?by=article");
            if (page.locator("tbody a[href$='number=" + number + "']").count() > 0) {
                break;
            }
            page.waitForTimeout(1_000);
        }
        assertThat(page.locator("tbody a[href$='number=" + number + "']")).isVisible();
    }

    @Test
    void aReaderAsksToBeToldByMail() {
        visit("/subscriptions");
        looksWell("subscriptions");
        page.locator("#address").fill("reader@journey.example.org");
        page.locator("#ask").click();
        assertThat(page.locator(".field.bad")).hasCount(1);
        page.locator("#keyword").fill("招生");
        page.locator("#ask").click();
        assertThat(page.locator("#address")).hasCount(0);
        assertThat(page.locator(".note")).isVisible();
        visit("/subscriptions?token=" + "0".repeat(48));
        assertThat(page.locator("#confirm")).hasCount(0);
        assertThat(page.locator(".note")).isVisible();
    }

    private void word(String wrong, String better) {
        page.locator("#wrong").fill(wrong);
        page.locator("#better").fill(better);
    }

    private Locator row(String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }
}
