package org.zhengtong.web.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.zhengtong.web.pages.Local;

/** What an error page has to show beside its words; asks nobody, so that it works when nothing else does. */
@Named("mishap")
@RequestScoped
public class MishapPage {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,12}");

    /** Under which the crash stands in the log; empty if there is none. */
    public String getNumber() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getRequestMap().get(Mishap.NUMBER) instanceof String number) {
            return number;
        }
        var given = external.getRequestParameterMap().get("number");
        return given != null && NUMBER.matcher(given).matches() ? given : "";
    }

    /** Where the person was when the session ended; empty if unknown. */
    public String getBack() {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("back");
        return given == null ? "" : Local.path(given);
    }
}
