package org.zhengtong.web.intranet.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.identity.boundary.OwnAccount;
import org.zhengtong.web.pages.Redirect;

/** The one page that a one-time password opens: here its owner sets their own, and signs in with that. */
@Named
@RequestScoped
public class FirstPasswordPage {

    @Inject
    OwnAccount own;

    @Inject
    Caller caller;

    private final NewPassword password = new NewPassword();

    public String getName() {
        return caller.view().map(view -> view.name()).orElse("");
    }

    /** The session has the rights of the old password: it ends here. */
    public void change() throws ServletException {
        if (!password.isTypedTwice("password.different")) {
            return;
        }
        own.changePassword(password.getBefore(), password.getAfter());
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) faces.getRequest()).logout();
        faces.invalidateSession();
        Redirect.to("/login?changed=true");
    }

    public NewPassword getPassword() {
        return password;
    }
}
