package org.zhengtong.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The content security policy as the component library asks for it; it adds its nonce at the end. */
@Named
@ApplicationScoped
public class PagePolicy {

    public String getValue() {
        return SecurityHeaders.FIXED;
    }
}
