package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.Paper;
import org.zhengtong.samples.RestCases;

/** A leader watches over cases: each number opens as many, and the record of one is what the county signed, or is not. */
class WatchingJourneyIT extends InBrowser {

    private static final Pattern NOT_NONE = Pattern.compile("[1-9]");

    private static final String LEADER = "zhou.jianping";

    @Test
    void everyNumberOfTheMonitorOpensAsManyCases() throws IOException {
        new RestCases(base()).file(UUID.randomUUID().toString());
        signInAsStaff(LEADER);
        for (var number : new String[] {
            ".fig a[href*='open=true']", "a[href*='age=UP_TO_5']", "a[href*='waits=ANYHOW']", "a[href*='state=RUNNING']"
        }) {
            open("/intranet/workflow/monitor");
            opensAsMany(page.locator(number)
                    .filter(new Locator.FilterOptions().setHasText(NOT_NONE))
                    .first());
        }
    }

    @Test
    void everyNumberOfTheServiceMonitoringOpensAsManyCases() throws IOException {
        var cases = new RestCases(base());
        var filed = cases.file(UUID.randomUUID().toString());
        cases.accept(filed);
        cases.decide(filed);
        signInAsStaff(LEADER);
        for (var by : new String[] {"unit", "matter", "day"}) {
            for (var part : new String[] {"RECEIVED", "DECIDED"}) {
                open("/intranet/approval/monitoring?by=" + by);
                opensAsMany(
                        page.locator(".tbl.counts a[href*='part=" + part + "']").first());
            }
        }
        var table = page.context().request().get(base() + "/intranet/approval/monitoring.csv?by=day");
        Assertions.assertThat(table.text()).startsWith("\uFEFF\"").contains("\r\n");
    }

    /** The first page of a list says how many there are in all. */
    private void opensAsMany(Locator number) {
        var expected = Long.parseLong(number.textContent().replace(",", ""));
        Assertions.assertThat(expected).isPositive();
        follow(number);
        var pager = page.locator(".pager > span").textContent();
        Assertions.assertThat(pager.replaceAll(".*共 (\\d+) 条.*", "$1")).isEqualTo(Long.toString(expected));
    }

    @Test
    void aPrintedRecordIsCheckedByAnybodyAndAChangedOneIsFoundOut() throws IOException {
        var filed = new RestCases(base()).file(UUID.randomUUID().toString());
        signInAsStaff(LEADER);
        open("/intranet/approval/case?number=" + filed.number());
        assertThat(page.locator(".crumb-line button")).isVisible();
        var printed = print(filed.number());
        var address = new Paper(printed).qrAddress();
        inAnotherBrowser(() -> {
            open(address.substring(address.indexOf("/approval")));
            assertThat(page.locator("section.result.VALID")).containsText(filed.number());
            handsIn(printed);
            assertThat(page.locator("section.result.VALID")).containsText(said("approval_record.file.VALID"));
            looksWell("record-valid");
            var changed = printed.clone();
            changed[changed.length / 2] ^= 1;
            handsIn(changed);
            assertThat(page.locator("section.result.REVOKED")).containsText(said("approval_record.file.CHANGED"));
            open("/approval/record?token=" + "0".repeat(32));
            assertThat(page.locator("section.result.unknown")).isVisible();
        });
    }

    private byte[] print(String number) {
        var answer = page.context()
                .request()
                .post(
                        base() + "/intranet/approval/record",
                        RequestOptions.create()
                                .setHeader("Origin", base())
                                .setForm(FormData.create().set("number", number)));
        Assertions.assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        return answer.body();
    }

    private void handsIn(byte[] pdf) {
        page.locator("#file").setInputFiles(new FilePayload("record.pdf", "application/pdf", pdf));
        follow(page.locator("#check [type=submit]"));
    }
}
