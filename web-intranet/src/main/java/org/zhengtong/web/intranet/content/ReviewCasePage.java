package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.content.ReviewCase;
import org.zhengtong.web.pages.Redirect;

/** Where the inbox and the monitor lead to: the article of a review, for those who decide on it or for those who write it. */
@Named
@RequestScoped
public class ReviewCasePage {

    @Inject
    Caller caller;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    public void open() {
        var number = String.valueOf(parameters.get("number"));
        var article = ReviewCase.of(number)
                .orElseThrow(() -> new NotFound(ReviewCase.class, number))
                .article();
        var page = caller.may(Permission.CONTENT_REVIEW) ? "decide" : "edit";
        Redirect.to("/content/" + page + "?number=" + article);
    }
}
