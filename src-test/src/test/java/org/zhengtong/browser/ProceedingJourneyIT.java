package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;

/** What happens around a case before it is decided: a hearing that the applicant asks for, a visit, a test. */
class ProceedingJourneyIT extends InBrowser {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Progress progress = new Progress(this);

    @Test
    void aHearingIsOfferedAskedForAndSummoned() throws IOException {
        var number = accepted();
        begin(number, "HEARING");
        page.locator("#subject").fill("拟以后厨不符合要求为由不予登记");
        looksWell("hearing-offer");
        follow(page.locator("#go"));
        looksWell("hearing-offered");
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        looksWell("hearing-right");
        follow(page.locator("#askHearing"));
        assertThat(page.locator("#askHearing")).hasCount(0);
        signInAsStaff(RestCases.HEAD);
        open("/intranet/approval/case?number=" + number);
        follow(page.locator("a[href*='/approval/proceeding?']"));
        looksWell("hearing-summon");
        arrange("summon-", TODAY.plusDays(1));
        page.locator("#chair").selectOption(new SelectOption().setIndex(1));
        follow(page.locator("#summonGo"));
        assertThat(page.locator(".field.bad")).hasCount(1);
        assertThat(page.locator("#summon-place")).hasValue("县政务服务中心三楼会议室");
        page.locator("#summon-day").fill(TODAY.plusDays(18).toString());
        follow(page.locator("#summonGo"));
        assertThat(page.locator("main")).containsText("县政务服务中心三楼会议室");
        looksWell("hearing-summoned");
    }

    @Test
    void aVisitIsArrangedAndMoved() throws IOException {
        speak("en");
        var number = accepted();
        begin(number, "SITE_VISIT");
        arrange("", TODAY.plusDays(2));
        page.locator("#subject").fill("看后厨的布局");
        follow(page.locator("#go"));
        assertThat(page.locator(".field.bad")).hasCount(1);
        looksWell("visit-faulty");
        page.locator("[name='people']").nth(0).check();
        page.locator("[name='people']").nth(1).check();
        follow(page.locator("#go"));
        page.locator("details:has(#moveGo) summary").click();
        looksWell("visit-move");
        arrange("move-", TODAY.plusDays(3));
        page.locator("[name='people']").nth(0).check();
        page.locator("[name='people']").nth(1).check();
        follow(page.locator("#moveGo"));
        assertThat(page.locator(".field.bad")).hasCount(0);
    }

    @Test
    void aTestStopsTheClockUntilItIsReported() throws IOException {
        var number = accepted();
        begin(number, "EXAMINATION");
        page.locator("[name='procedure']").first().check();
        page.locator("#end").fill(TODAY.plusDays(3).toString());
        page.locator("#subject").fill("餐具消毒效果抽检");
        looksWell("test-begin");
        follow(page.locator("#go"));
        looksWell("test-running");
        page.locator("#on").fill(TODAY.toString());
        page.locator("#findings").fill("检测合格");
        follow(page.locator("#reportGo"));
        assertThat(page.locator("main")).containsText("检测合格");
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        assertThat(page.locator("[aria-labelledby=around]")).containsText("餐具消毒效果抽检");
        looksWell("test-reported");
    }

    private String accepted() throws IOException {
        var cases = new RestCases(base());
        var filed = cases.file(UUID.randomUUID().toString());
        cases.accept(filed);
        return filed.number();
    }

    private void begin(String number, String what) {
        signInAsStaff(RestCases.HEAD);
        open("/intranet/approval/case?number=" + number);
        follow(page.locator("a[href*='/approval/proceed?do=" + what + "']"));
    }

    private void arrange(String at, LocalDate day) {
        page.locator("#" + at + "day").fill(day.toString());
        page.locator("#" + at + "time").fill("09:30");
        page.locator("#" + at + "place").fill("县政务服务中心三楼会议室");
    }
}
