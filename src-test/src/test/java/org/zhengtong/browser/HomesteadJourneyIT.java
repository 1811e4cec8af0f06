package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.samples.DemoStaff;

/** The main job, from a citizen's first click to the licence that anybody checks. */
class HomesteadJourneyIT extends InBrowser {

    private final Filing filing = new Filing(this);
    private final HomesteadFiling form = new HomesteadFiling(filing);
    private final CaseDesk desk = new CaseDesk(this);
    private final Progress progress = new Progress(this);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void leadsFromTheFirstClickToTheCheckedLicence(String tongue) {
        speak(tongue);
        findsTheMatter();
        signsInAndBegins();
        var receipt = filesOnTwoDevices();
        staffDecide(receipt.number());
        var identifier = seesTheResult(receipt.number());
        anybodyChecksIt(identifier);
        anybodyWithTheCodeAsksAndRatesOnce(receipt);
    }

    private void findsTheMatter() {
        visit("/");
        page.locator("#home-q").fill(language.equals("en") ? "build a house" : "建房");
        follow(page.locator(".bigsearch button"));
        follow(page.locator("a[href$='/approval/matter?code=rural-homestead']").first());
        looksWell("guide");
        follow(page.locator("aside.act .btn.primary"));
        looksWell("questions");
    }

    /** Who may not apply is told why before filling in anything. */
    private void signsInAndBegins() {
        filing.answer(HomesteadFiling.ELIGIBLE);
        filing.answer("sold", "true");
        filing.begin();
        assertThat(page.locator(".verdict.bad").count()).isEqualTo(1);
        looksWell("not-eligible");
        filing.answer("sold", "false");
        filing.begin();
        assertThat(page.locator(".verdict.good").count()).isEqualTo(1);
        looksWell("eligibility");
        follow(page.locator(".verdict.good .btn.primary"));
        tryToSignIn(HomesteadFiling.CITIZEN);
        page.waitForURL(url -> url.contains("/approval/apply"));
        filing.begin();
    }

    private Filing.Receipt filesOnTwoDevices() {
        assertThat(page.locator(".given").innerText()).contains(HomesteadFiling.HOLDER);
        assertThat(filing.value("mobile")).isEqualTo(HomesteadFiling.CITIZEN);
        assertThat(filing.value("township")).isEqualTo("qingshi");
        looksWell("form");
        filing.next();
        filing.page(HomesteadFiling.HOUSEHOLD);
        filing.page(HomesteadFiling.PRESENT);
        form.building();
        looksWell("materials");
        var draft = filing.draft();
        filing.later();
        looksWell("draft");
        takesUpOnAnotherDevice(draft);
        follow(page.locator("nav.steps .done a").last());
        assertThat(filing.value("boundEast")).isEqualTo(HomesteadFiling.BOUNDS.get("boundEast"));
        assertThat(filing.uploads("site-sketch").innerText()).contains("宅基地四至草图.png");
        filing.next();
        filing.page(HomesteadFiling.NEIGHBOURS);
        form.minutes();
        filing.next();
        assertThat(page.locator(".gaps").count()).isZero();
        looksWell("summary");
        var receipt = filing.declareAndSend();
        looksWell("receipt");
        return receipt;
    }

    private void takesUpOnAnotherDevice(String draft) {
        atWidth(WIDE);
        signInOnPortal(HomesteadFiling.CITIZEN);
        looksWell("account");
        follow(page.locator(".own-rows a.btn[href*='" + draft + "']"));
        follow(page.locator(".ticket-page .btn.primary"));
        assertThat(page.locator("#f-neighbours").count()).isEqualTo(1);
    }

    private void staffDecide(String number) {
        signInAsStaff("fang.jing");
        looksWell("intranet-home");
        follow(page.locator("table.inbox a.t[href*='" + number + "']").first());
        looksWell("case");
        desk.act("sign:accept", "材料齐全，符合法定形式");
        assertThat(page.locator(".note.good").innerText()).isNotBlank();
        desk.sign(DemoStaff.holding("qingshi", "township.site"), number, "agree", "现场与四至草图一致");
        desk.sign("he.yumei", number, "agree", "符合村庄规划和用途管制");
        desk.sign("su.qing", number, "agree", "符合一户一宅");
        desk.openFromInbox("chen.liqun", number);
        looksWell("case-to-decide");
        desk.act("sign:approve", "准予用地建房");
        desk.open(number);
        looksWell("case-closed");
    }

    /** @return the licence's identifier */
    private String seesTheResult(String number) {
        atWidth(WIDE);
        signInOnPortal(HomesteadFiling.CITIZEN);
        progress.open(number);
        assertThat(progress.now().getAttribute("class")).contains("GRANTED");
        looksWell("progress");
        assertThat(progress.paper("notice").text()).containsPattern("通知书|决定书");
        var licence = progress.paper("certificate");
        Pictures.keep("licence-" + language, licence.picture());
        follow(page.locator(".papers a[href*='licence?token=']").first());
        var identifier =
                page.locator("section.result .sum dd").last().innerText().strip();
        assertThat(licence.text().replaceAll("\\s", "")).contains(identifier.replaceAll("\\s", ""));
        atWidth(PHONE);
        page.navigate(licence.qrAddress());
        assertThat(progress.verdict().getAttribute("class")).contains("VALID");
        return identifier;
    }

    private void anybodyChecksIt(String identifier) {
        atWidth(WIDE);
        progress.checkLicence(identifier, HomesteadFiling.HOLDER);
        assertThat(progress.verdict().getAttribute("class")).contains("VALID");
        looksWell("licence-check");
        progress.checkLicence(identifier, "别人");
        assertThat(progress.verdict().getAttribute("class")).contains("unknown");
    }

    private void anybodyWithTheCodeAsksAndRatesOnce(Filing.Receipt receipt) {
        atWidth(WIDE);
        progress.query(receipt.number(), "000000");
        assertThat(page.locator(".errsum").innerText()).contains(said("approval_progress.wrong"));
        looksWell("query");
        progress.query(receipt.number(), receipt.code());
        var second = page.context().newPage();
        second.navigate(page.url());
        progress.rate(5, "办得快，态度好");
        assertThat(page.locator("#rating").count()).isZero();
        looksWell("rated");
        page = second;
        progress.rate(1, "再评一次");
        assertThat(page.locator(".errsum").innerText()).contains(said("RatingRule.CONTACT_RATED"));
    }
}
