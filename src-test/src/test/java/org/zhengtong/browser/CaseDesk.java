package org.zhengtong.browser;

import com.microsoft.playwright.Locator;

/** The intranet's page of one case. */
final class CaseDesk {

    private final InBrowser at;

    CaseDesk(InBrowser at) {
        this.at = at;
    }

    /** Signs in and opens the case from the inbox. */
    void openFromInbox(String who, String number) {
        at.signInAsStaff(who);
        at.follow(at.page.locator("table.inbox a.t[href*='" + number + "']").first());
    }

    void open(String number) {
        at.open("/intranet/approval/case?number=" + number);
    }

    /** Writes an opinion and presses a button of the action bar. */
    void act(String act, String opinion) {
        at.page.locator("textarea#opinion").fill(opinion);
        press(act);
    }

    void press(String act) {
        at.follow(button(act));
    }

    Locator button(String act) {
        return at.page.locator("button[name=act][value='" + act + "']").first();
    }

    /** One person opens the case from the inbox, writes an opinion and signs. */
    void sign(String who, String number, String outcome, String opinion) {
        openFromInbox(who, number);
        act("sign:" + outcome, opinion);
    }
}
