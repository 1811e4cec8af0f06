package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.identity.boundary.OwnAccount;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.EndedSessions;
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
    private final NewPassword password = new NewPassword();

    /** Kept with the account, and in this browser at once. */
    public void prefer() {
        caller.prefer(language);
        Redirect.to("/language?to=" + language + "&back=/identity/profile");
    }

    public void changePassword() {
        if (!password.isTypedTwice("identity_profile.different")) {
            return;
        }
        own.changePassword(password.getBefore(), password.getAfter());
        EndedSessions.goOn((HttpSession)
                FacesContext.getCurrentInstance().getExternalContext().getSession(false));
        News.tell("identity_profile.done");
        Redirect.to("/identity/profile");
    }

    public NewPassword getPassword() {
        return password;
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

    private static Words words() {
        return Words.in(Language.current());
    }
}
