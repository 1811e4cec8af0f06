package org.zhengtong.web.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.zhengtong.platform.security.identity.RegisterCitizen;
import org.zhengtong.platform.security.identity.boundary.Registration;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Local;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Registers a citizen in two steps: a code to the mobile number or e-mail address, then the rest. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Registration registration;

    @Inject
    transient Limits limits;

    private final RegisterCitizen command = new RegisterCitizen();
    private String back;
    private boolean sent;

    @PostConstruct
    void read() {
        back = Local.path(request().getParameter("back"));
    }

    public void sendCode() {
        if (limits.allowsGuess(request().getRemoteAddr())) {
            registration.requestCode(command.getTarget());
            sent = true;
        } else {
            var text = Words.in(Language.current()).get("filing.tooMany");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    /** The next step is to sign in, and then where one came from. */
    public void register() {
        registration.register(command);
        var onwards = back.equals("/") ? "/account/" : back;
        Redirect.to("/account/go?registered=true&back=" + URLEncoder.encode(onwards, StandardCharsets.UTF_8));
    }

    public RegisterCitizen getCommand() {
        return command;
    }

    public boolean isSent() {
        return sent;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
