package org.zhengtong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.samples.RestCases;

/** A head is away: a deputy decides for them, has a colleague sign first, and lets another one know. */
class StandInJourneyIT extends InBrowser {

    private static final String HEADS_NAME = "许国良";
    private static final String DEPUTY = "wu.siyuan";
    private static final String DEPUTYS_NAME = "吴思远";
    private static final String CLERKS_NAME = "林晓岚";
    private static final String READER = "fang.jing";
    private static final String READERS_NAME = "方静";

    private final CaseDesk desk = new CaseDesk(this);
    private String number;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aDeputyDecidesForTheHead(String tongue) throws IOException {
        speak(tongue);
        var cases = new RestCases(base());
        var filed = cases.file(UUID.randomUUID().toString());
        cases.accept(filed);
        number = filed.number();
        theHeadNamesADeputy();
        theDeputyLetsAColleagueKnow();
        theDeputyHasTheClerkSignFirst();
        desk.sign(RestCases.CLERK, number, "approve", "场所属实");
        theDeputyDecides();
        theColleagueReadsTheCopy();
        theHeadIsBack();
    }

    private void theHeadNamesADeputy() {
        signInAsStaff(RestCases.HEAD);
        open("/intranet/workflow/stand-ins?unit=civil-affairs");
        choose("#deputy", DEPUTYS_NAME);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        page.locator("#from").fill(today.toString());
        page.locator("#to").fill(today.minusDays(1).toString());
        follow(page.locator("#name"));
        assertThat(page.locator(".errsum")).containsText(said("WorkflowRule.STAND_IN_OVER"));
        page.locator("#to").fill(today.plusDays(3).toString());
        follow(page.locator("#name"));
        assertThat(page.locator(".note.good")).containsText(said("workflow_stand-ins.named"));
        assertThat(page.locator("#ending")).containsText(DEPUTYS_NAME);
        looksWell("stand-ins");
    }

    private void theDeputyLetsAColleagueKnow() {
        signInAsStaff(DEPUTY);
        assertThat(row()).containsText(said("inbox.deputy", HEADS_NAME));
        follow(row().locator("a.t"));
        looksWell("case-for-another");
        further("COPY");
        follow(() -> page.locator("#unit").selectOption("qingshi"));
        page.getByLabel(READERS_NAME).check();
        page.locator("#reason").fill("请知悉");
        looksWell("copy");
        follow(page.locator("#go"));
        assertThat(page.locator("section[aria-labelledby=h-c]")).containsText(said("approval_case.copy.unread"));
    }

    private void theDeputyHasTheClerkSignFirst() {
        desk.open(number);
        further("ADD_SIGNER");
        follow(() -> page.locator("#unit").selectOption("market-regulation"));
        choose("#whom", CLERKS_NAME);
        follow(page.locator("#go"));
        assertThat(page.locator(".errsum")).isVisible();
        page.locator("#reason").fill("请先核实场所");
        looksWell("add-signer");
        follow(page.locator("#go"));
        assertThat(page.locator(".signers").first()).containsText(CLERKS_NAME);
        assertThat(page.locator(".signers").first()).containsText(said("approval_case.mark.added", DEPUTYS_NAME));
        looksWell("case-with-signers");
    }

    private void theDeputyDecides() {
        desk.sign(DEPUTY, number, "approve", "同意准予");
        desk.open(number);
        assertThat(page.locator(".tl")).containsText(said("approval_case.story.for", DEPUTYS_NAME, HEADS_NAME));
        looksWell("case-decided-for-another");
    }

    private void theColleagueReadsTheCopy() {
        signInAsStaff(READER);
        open("/intranet/workflow/copies?only=unread");
        looksWell("copies");
        follow(page.locator("a.t[href*='" + number + "']"));
        open("/intranet/workflow/copies?only=unread");
        assertThat(page.locator("a.t[href*='" + number + "']")).hasCount(0);
        open("/intranet/workflow/copies");
        assertThat(page.locator("tr", hasLink(number))).containsText(said("workflow_copies.state.read"));
    }

    private void theHeadIsBack() {
        signInAsStaff(RestCases.HEAD);
        open("/intranet/workflow/stand-ins");
        follow(page.locator("#ending input[type=submit]").first());
        assertThat(page.locator(".note.good")).containsText(said("workflow_stand-ins.ended"));
    }

    private Locator row() {
        return page.locator("table.inbox tr", hasLink(number));
    }

    private Page.LocatorOptions hasLink(String to) {
        return new Page.LocatorOptions().setHas(page.locator("a.t[href*='" + to + "']"));
    }

    /** Opens the menu of what is asked for less often. */
    private void further(String arrangement) {
        page.locator(".further summary").click();
        follow(page.locator(".further button[value^='" + arrangement + "']"));
    }

    private void choose(String select, String name) {
        var option = page.locator(select + " option", new Page.LocatorOptions().setHasText(name));
        page.locator(select).selectOption(option.getAttribute("value"));
    }
}
