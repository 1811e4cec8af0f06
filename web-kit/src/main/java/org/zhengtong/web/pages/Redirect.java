package org.zhengtong.web.pages;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads from a page to another one of this portal, in the same language. */
public final class Redirect {

    private Redirect() {}

    /** @param path without the language, with its parameters */
    public static void to(String path) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(Language.address(path, Language.current(), (ServletContext) external.getContext()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
