package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Laws that lie on a disk: put into their column in one go, and read article by article. */
class ImportJourneyIT extends InBrowser {

    private static final String EDITOR = "hu.lian";

    private static final String LAW = """
            # 清源县浏览器测试条例

            2026年3月1日 清源县人民政府令第3号公布

            <!-- INFO END -->

            ## 第一章 总则

            第一条 为了测试，制定本条例。

            第二条 本条例自公布之日起施行。
            """;

    @Test
    void areImportedWatchedAndRead() {
        signInAsStaff(EDITOR);
        open("/intranet/content/imports");
        choose();
        page.locator("#file").setInputFiles(new FilePayload("坏.zip", "application/zip", "no zip".getBytes()));
        page.locator("#begin").click();
        assertThat(page.locator(".errsum")).isVisible();
        choose();
        page.locator("#file").setInputFiles(new FilePayload("条例.zip", "application/zip", zip()));
        follow(page.locator("#begin"));
        watchUntilItIsDone();
        looksWell("content-imported");
        assertThat(page.locator("tbody tr")).hasCount(2);
        follow(page.locator("nav.tabs a[href*='FAILED']"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("坏.pdf");
        assertThat(page.locator("#resume")).isVisible();

        visit("/content/regulations/laws");
        follow(page.locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("清源县浏览器测试条例"))
                .first());
        assertThat(page.locator("#article-2")).containsText("自公布之日起施行");
    }

    private void choose() {
        var laws = page.locator("#column option")
                .filter(new Locator.FilterOptions().setHasText("法律法规"))
                .first();
        page.locator("#column").selectOption(laws.getAttribute("value"));
        page.locator("#language").selectOption("ZH");
        page.locator("#source").fill("县司法局");
        page.locator("#publish").check();
    }

    private void watchUntilItIsDone() {
        for (var looks = 0; looks < 60 && page.locator("#stop").count() > 0; looks++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(page.locator("#stop")).hasCount(0);
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("条例.md"));
            zip.write(LAW.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("坏.pdf"));
            zip.write("no paper".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
