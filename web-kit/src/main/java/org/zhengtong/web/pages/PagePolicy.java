package org.zhengtong.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The content security policy as the component library asks for it; it adds its nonce at the end. */
@Named
@RequestScoped
public class PagePolicy {

    private boolean framed;

    public String getValue() {
        return framed ? SecurityHeaders.FRAMED : SecurityHeaders.FIXED;
    }

    /** Lets pages of this site show the page that is being written in a frame. */
    public void letOwnPagesFrame() {
        framed = true;
        var context = FacesContext.getCurrentInstance().getExternalContext();
        context.setResponseHeader(SecurityHeaders.POLICY, SecurityHeaders.FRAMED);
        context.setResponseHeader("X-Frame-Options", "SAMEORIGIN");
    }
}
