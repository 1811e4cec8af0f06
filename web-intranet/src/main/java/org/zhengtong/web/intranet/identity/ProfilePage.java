package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.identity.boundary.OwnAccount;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** One's own account: language and password. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    Caller caller;

    @Inject
    OwnAccount own;

    private String language;
    private String before;
    private String after;
    private String again;

    /** Kept with the account, and in this browser at once. */
    public void prefer() {
        caller.prefer(language);
        Redirect.to("/language?to=" + language + "&back=/identity/profile");
    }

    public void changePassword() {
        if (!after.equals(again)) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "again",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, words().get("identity_profile.different"), null));
            return;
        }
        own.changePassword(before, after);
        News.tell("identity_profile.done");
        Redirect.to("/identity/profile");
    }

    public List<Option> getLanguages() {
        return List.of(
                new Option(Tongue.CHINESE.code(), words().get("identity_profile.chinese")),
                new Option(Tongue.ENGLISH.code(), words().get("identity_profile.english")));
    }

    public String getLanguage() {
        return language == null ? Language.current().code() : language;
    }

    public void setLanguage(String chosen) {
        language = chosen;
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

    private static Words words() {
        return Words.in(Language.current());
    }
}
