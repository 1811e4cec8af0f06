package org.zhengtong.web.portal.kept;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Named;
import java.util.List;

/** By which a page says that it may be kept: it shows nothing personal and depends on its own view parameters alone. */
@Named
@RequestScoped
public class PublicPage {

    /** Request attribute: the names of the page's parameters, if it may be kept. */
    static final String MATTERING = PublicPage.class.getName();

    /** Called by the layout when the view is built and before anything is written. */
    public void prepare(Boolean kept) {
        if (Boolean.TRUE.equals(kept)) {
            var faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().getRequestMap().put(MATTERING, parameters(faces));
        }
    }

    private static List<String> parameters(FacesContext faces) {
        return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .map(UIViewParameter::getName)
                .sorted()
                .toList();
    }
}
