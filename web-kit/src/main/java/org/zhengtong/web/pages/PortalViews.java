package org.zhengtong.web.pages;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.util.Locale;

/** Writes addresses of views as {@link Addresses} reads them, and answers in the request's language. */
public class PortalViews extends ViewHandlerWrapper {

    public PortalViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.current().locale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var servlets = (ServletContext) context.getExternalContext().getContext();
        var url = getWrapped().getActionURL(context, viewId);
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        var path = Addresses.proper(url.substring(servlets.getContextPath().length(), end));
        return Language.address(path, Language.current(), servlets) + url.substring(end);
    }
}
