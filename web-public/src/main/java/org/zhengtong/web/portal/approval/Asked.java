package org.zhengtong.web.portal.approval;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a request asks for: parameters of the address, and of hidden fields when a form comes back. They are read from the
 * request itself because lists in a page are walked through before Faces has handed view parameters to any bean.
 */
final class Asked {

    private Asked() {}

    /** Null if the request does not have it. */
    static String parameter(String name) {
        return request().getParameter(name);
    }

    static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
