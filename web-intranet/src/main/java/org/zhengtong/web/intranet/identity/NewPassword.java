package org.zhengtong.web.intranet.identity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** A password as it is typed to be changed: the one so far, the new one, and the new one again. */
public class NewPassword {

    private String before;
    private String after;
    private String again;

    /** Says so beside the field if not. */
    boolean isTypedTwice(String otherwise) {
        boolean same = after.equals(again);
        if (!same) {
            var text = Words.in(Language.current()).get(otherwise);
            FacesContext.getCurrentInstance()
                    .addMessage("again", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        return same;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String typed) {
        before = typed;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String typed) {
        after = typed;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String typed) {
        again = typed;
    }
}
