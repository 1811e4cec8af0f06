package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Finds a draft again by number and code. */
@Named
@RequestScoped
public class ResumePage {

    @Inject
    OpenDraft draft;

    @Inject
    Opened opened;

    @Inject
    Limits limits;

    private String number = Asked.parameter("draft");
    private String code;

    public void open() {
        if (!limits.allowsGuess(Asked.request().getRemoteAddr())) {
            Faults.tell(null, null, Words.in(Language.current()).get("filing.tooMany"));
            return;
        }
        var key = new DraftKey(plain(number), plain(code));
        if (draft.find(key).isEmpty()) {
            Faults.tell("code", null, Words.in(Language.current()).get("approval_resume.wrong"));
            return;
        }
        opened.remember(key);
        Redirect.to("/approval/draft?draft=" + key.number());
    }

    /** Small letters, spaces and wide letters of a Chinese keyboard are no mistake. */
    static String plain(String typed) {
        return typed == null
                ? ""
                : java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT);
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
