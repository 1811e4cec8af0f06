package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;
import org.zhengtong.samples.SampleAnswers;

/** 综合窗口: what is handed over at a window becomes the case that the applicant follows on the portal. */
class WindowJourneyIT extends InBrowser {

    private static final String TOWNSHIP_WINDOW = "fang.jing";
    private static final Map<String, String> ELIGIBLE = CateringFiling.ELIGIBLE;

    private final Filing filing = new Filing(this);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @Test
    void takesInAtATownshipWhatTheCountyDecides() {
        signInAsStaff(TOWNSHIP_WINDOW);
        begin("92990123PDY200011L");
        assertThat(page.locator(".given").first()).containsText("92990123PDY200011L");
        looksWell("window-form");
        press("take");
        assertThat(page.locator(".errsum")).containsText("请上传这份材料");
        looksWell("window-form-faults");
        fillIn();
        press("take");
        assertThat(page.locator(".errsum li")).hasCount(1);
        page.locator("#declared").check();
        press("take");
        assertThat(page.locator(".note.good")).isVisible();
        looksWell("window-slip");
        var number = page.locator(".taken dd.code").first().innerText();
        open("/intranet/approval/intake");
        assertThat(page.locator(".intake aside")).containsText(number);
        desk.sign(RestCases.CLERK, number, "accept", "材料齐全");
        signInOnPortal(RestCases.FIRM);
        progress.open(number);
        assertThat(page.locator("main")).containsText("窗口收件");
    }

    @Test
    void keepsWhatWasTypedUntilSomebodyGoesOn() {
        signInAsStaff(TOWNSHIP_WINDOW);
        begin(SampleAnswers.residentId("99012319580412003"));
        filing.answer("operatorName", "黄秀英");
        press("later");
        assertThat(page.locator(".note.good")).isVisible();
        looksWell("window-intake");
        follow(page.locator(".intake aside .lines a").first());
        assertThat(page.locator("#f-operatorName")).hasValue("黄秀英");
        assertThat(page.locator("#f-operatorId")).hasValue(SampleAnswers.residentId("99012319580412003"));
        press("giveUp");
        assertThat(page.locator(".note.good")).isVisible();
    }

    @Test
    void saysWhatIsWrongBeforeAnythingBegins() {
        signInAsStaff(TOWNSHIP_WINDOW);
        open("/intranet/approval/intake?matter=" + RestCases.MATTER);
        page.locator("#code").fill("123");
        press("go");
        assertThat(page.locator(".errsum li")).hasCount(ELIGIBLE.size());
        assertThat(page.locator("#code")).hasValue("123");
        filing.answer(ELIGIBLE);
        press("go");
        assertThat(page.locator(".field.bad")).containsText("统一社会信用代码");
        filing.answer("dwelling", "true");
        press("go");
        assertThat(page.locator(".note.warn")).containsText("住宅");
        open("/intranet/approval/intake");
        page.locator("#number").fill("CG2026-AAAA2222");
        page.locator("#proof").fill("ABCD2345");
        press("adoptIt");
        assertThat(page.locator(".errsum")).containsText("对不上");
        assertThat(page.locator("#number")).hasValue("CG2026-AAAA2222");
    }

    private void begin(String code) {
        open("/intranet/approval/intake?q=小餐饮");
        follow(page.locator(".choose a[href$='=" + RestCases.MATTER + "']"));
        page.locator("#code").fill(code);
        filing.answer(ELIGIBLE);
        press("go");
    }

    private void fillIn() {
        filing.answer(Map.of("operatorName", "唐文秀", "operatorId", "990123198606120038", "byProxy", "false"));
        filing.answer(Map.of("shopTownship", "chengguan", "area", "38", "staff", "2", "staffNames", "唐文秀\n唐小米"));
        filing.answer(Map.of("items", "HOT", "waterSource", "TAP", "facilities", "SINKS"));
        filing.answer(Map.of("safetyPerson", "唐文秀", "promise", "true"));
        filing.upload("layout-plan", Papers.sketch("平面图.png"));
        filing.upload("premises-photos", Papers.sketch("店面照片.png"));
        filing.upload("food-safety-rules", Papers.sketch("食品安全制度.png"));
    }

    private void press(String button) {
        follow(page.locator("#" + button));
    }
}
