package org.zhengtong.web.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Says what went well, on this page or on the one that a redirect leads to. */
public final class News {

    private News() {}

    /** @param key of the words */
    public static void tell(String key, Object... parameters) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        var text = Words.in(Language.current()).text(key, parameters);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }
}
