package org.zhengtong.web.portal.content;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.portal.content.Language;

/** What a page below {@code /content/} was asked for. */
@Dependent
public class Asked implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @throws NotFound where the page was opened under its file's name, which is nobody's address */
    ContentAddress address() {
        var given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(ContentAddress.ATTRIBUTE);
        if (given instanceof ContentAddress address) {
            return address;
        }
        throw new NotFound(ContentAddress.class, "/content/");
    }

    /** In which articles are shown: that of the page. */
    Language language() {
        return Language.of(org.zhengtong.web.pages.Language.current().locale());
    }
}
