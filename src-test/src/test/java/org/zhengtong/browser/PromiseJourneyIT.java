package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.samples.RestCases;

/**
 * A firm opens a restaurant and then an inn: a paper that is not there yet follows on a promise, the grant waits for it, and
 * what the office issued or was given before is asked for no second time.
 */
class PromiseJourneyIT extends InBrowser {

    private static final String HEALTH_CLERK = "xiang.xueying";
    private static final String RULES = "food-safety-rules";
    private static final String REPORT = "test-report";

    private final Filing filing = new Filing(this);
    private final CateringFiling catering = new CateringFiling(filing);
    private final CaseDesk desk = new CaseDesk(this);

    @Test
    void followsOnAPromiseAndIsAskedForOnlyOnce() {
        var restaurant = promisedRestaurant();
        desk.sign(RestCases.CLERK, restaurant, "accept", "主要材料齐全，容缺受理");
        desk.openFromInbox(RestCases.HEAD, restaurant);
        assertThat(page.locator(".pledges")).containsText("食品安全管理制度");
        looksWell("case-promise");
        desk.act("sign:approve", "准予登记");
        assertThat(page.locator("main")).containsText("补交以前不能准予");
        handIn(restaurant, RULES);
        desk.sign(RestCases.HEAD, restaurant, "approve", "材料已补齐，准予登记");
        var inn = promisedInn();
        grantInn(inn);
        speak("en");
        handIn(inn, REPORT);
        checkInn(inn);
    }

    private String promisedRestaurant() {
        signInOnPortal(RestCases.FIRM);
        filing.ask(RestCases.MATTER, CateringFiling.ELIGIBLE);
        filing.begin();
        catering.operator();
        catering.shop();
        catering.business();
        catering.premises();
        catering.safety();
        looksWell("promise-offered");
        promise(RULES);
        filing.next();
        assertThat(page.locator("main")).containsText("书面承诺受理后 3 个工作日内补交");
        return filing.declareAndSend().number();
    }

    private String promisedInn() {
        atWidth(WIDE);
        signInOnPortal(RestCases.FIRM);
        filing.ask("public-place-health", Map.of("licence", "true", "broken", "false"));
        filing.begin();
        filing.page(Map.of("contact", "唐文秀"));
        filing.answer(Map.of("business", "HOTEL", "area", "260", "staff", "6", "catering", "true"));
        assertThat(page.locator("#m-catering-certificate.held")).containsText("市场监督管理局");
        assertThat(page.locator("#m-layout.held")).isVisible();
        assertThat(page.locator("input[type=file]")).hasCount(0);
        looksWell("held-materials");
        filing.next();
        promise(REPORT);
        filing.next();
        return filing.declareAndSend().number();
    }

    private void promise(String material) {
        page.locator("input[type=checkbox][name='p-" + material + "']").check();
        assertThat(page.locator("#c-" + material)).not().isVisible();
    }

    /** The applicant, on the page of the application. */
    private void handIn(String number, String material) {
        atWidth(WIDE);
        signInOnPortal(RestCases.FIRM);
        visit("/approval/application?number=" + number);
        looksWell("progress-promise");
        page.locator("#m-" + material).setInputFiles(Papers.sketch("补交.png"));
        follow(page.locator("form:has(#m-" + material + ") button[type=submit]"));
        assertThat(page.locator(".note.done")).isVisible();
        assertThat(page.locator("#m-" + material)).hasCount(0);
    }

    private void grantInn(String number) {
        desk.openFromInbox(HEALTH_CLERK, number);
        assertThat(page.locator("table.mat").first()).containsText("证照库");
        looksWell("case-fetched");
        desk.act("sign:grant", "凭承诺当场准予");
    }

    private void checkInn(String number) {
        signInAsStaff(HEALTH_CLERK);
        open("/intranet/approval/promises?show=TO_CHECK");
        looksWell("promises");
        follow(page.locator("a.t[href*='" + number + "']"));
        looksWell("promise-check");
        page.locator("#verdict").selectOption("true");
        page.locator("#finding").fill("现场核查，与检测报告相符");
        follow(page.locator("#checkIt"));
        assertThat(page.locator(".pledges")).containsText("与检测报告相符");
    }
}
