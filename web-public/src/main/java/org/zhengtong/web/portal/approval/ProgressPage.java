package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Asks for number and query code; the code stays out of the address. Owners who are signed in need none. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    OpenApplication application;

    @Inject
    Opened opened;

    @Inject
    Limits limits;

    private String number = Asked.parameter("number");
    private String code = Asked.parameter("code");

    /** The home page's little form ends here, and so do links that name a number alone. */
    public void open() {
        var isForm = "POST".equals(Asked.request().getMethod());
        if (isForm && number != null && code != null) {
            ask();
        } else if (OpenApplication.isNumber(number)) {
            var asked = new ApplicationNumber(number);
            application
                    .find(asked, opened.queryCode(number))
                    .ifPresent(found -> Redirect.to("/approval/application?number=" + found.number()));
        }
    }

    public void ask() {
        var words = Words.in(Language.current());
        if (!limits.allowsGuess(Asked.request().getRemoteAddr())) {
            Faults.tell(null, null, words.get("filing.tooMany"));
            return;
        }
        var asked = new ApplicationNumber(ResumePage.plain(number));
        var given = ResumePage.plain(code);
        if (application.find(asked, given).isEmpty()) {
            Faults.tell("code", null, words.get("approval_progress.wrong"));
            return;
        }
        opened.remember(asked, given);
        Redirect.to("/approval/application?number=" + asked);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
