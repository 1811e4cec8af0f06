package org.zhengtong.web.portal.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.zhengtong.publicservice.hall.VisitView;
import org.zhengtong.publicservice.hall.boundary.VisitRating;
import org.zhengtong.web.api.Limits;
import org.zhengtong.web.pages.Redirect;

/** Rates a visit to the service hall, with the code on the ticket. */
@Named
@RequestScoped
public class VisitPage {

    @Inject
    VisitRating visits;

    @Inject
    RatingForm rating;

    @Inject
    Limits limits;

    private String code = parameter("code");
    private String mobile;
    private VisitView visit;
    private boolean looked;

    /** Null where the code is on no ticket, or somebody has tried too many. */
    public VisitView getVisit() {
        if (!looked) {
            looked = true;
            visit = code != null && limits.allowsGuess(request().getRemoteAddr())
                    ? visits.visit(code).orElse(null)
                    : null;
        }
        return visit;
    }

    /** Whether a code was given, right or wrong. */
    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    public void rate() {
        visits.rate(code, rating.grade(), rating.reasons(), rating.getComment(), mobile);
        Redirect.to("/hall/rate?code=" + code.replaceAll("\\W", ""));
    }

    private static String parameter(String name) {
        return request().getParameter(name);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getCode() {
        return code;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String typed) {
        mobile = typed;
    }
}
