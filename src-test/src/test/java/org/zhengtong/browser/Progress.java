package org.zhengtong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.zhengtong.samples.Paper;

/** The portal's page of one application: where it is, what it brought, and how it was. */
final class Progress {

    private final InBrowser at;

    Progress(InBrowser at) {
        this.at = at;
    }

    /** As its owner, who has signed in. */
    void open(String number) {
        at.visit("/approval/application?number=" + number);
    }

    /** As anybody who knows number and query code. */
    void query(String number, String code) {
        at.visit("/approval/progress");
        at.page.locator("#query [name=number]").fill(number);
        at.page.locator("#query [name=code]").fill(code);
        at.follow(at.page.locator("form#query .btn.primary"));
    }

    Locator now() {
        return at.page.locator(".nowcard");
    }

    Paper paper(String kind) {
        var address = at.page
                .locator(".papers a[href*='/approval/" + kind + "?']")
                .first()
                .getAttribute("href");
        var answer = at.page.context().request().get(InBrowser.base() + address);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        return new Paper(answer.body());
    }

    void rate(int stars, String comment) {
        at.page.locator("#rating input[value='" + stars + "']").check();
        at.page.locator("#rating textarea").fill(comment);
        at.follow(at.page.locator("#rating button, #rating [type=submit]").last());
    }

    /** Looks up a licence by what is printed on it. */
    void checkLicence(String identifier, String holder) {
        at.visit("/approval/licence");
        at.page.locator("#check [name=number]").fill(identifier);
        at.page.locator("#check [name=holder]").fill(holder);
        at.follow(at.page.locator("form#check .btn.primary"));
    }

    Locator verdict() {
        return at.page.locator("section.result");
    }
}
