package org.zhengtong.web.intranet.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Site;

/** One search over what the county publishes and what is internal: each finds what they may read. */
@Named
@RequestScoped
public class StaffSearchPage {

    private static final int ROWS = 20;
    private static final String INTRANET = "/intranet";

    @Inject
    Finding finding;

    @Inject
    Site site;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Found found;

    public String getText() {
        return PageNumber.text(parameters, "q");
    }

    public ResultKind getKind() {
        return Arrays.stream(ResultKind.values())
                .filter(each -> each.name().equals(parameters.get("kind")))
                .findFirst()
                .orElse(null);
    }

    public ResultKind[] getKinds() {
        return ResultKind.values();
    }

    public Found getFound() {
        if (found == null) {
            found = finding.findForCaller(query(), PageNumber.of(parameters, ROWS));
        }
        return found;
    }

    SearchQuery query() {
        return new SearchQuery(
                getText(), getKind(), null, null, null, Language.current().code(), SearchOrder.RELEVANCE);
    }

    public boolean isInternal(Hit hit) {
        return hit.address().startsWith(INTRANET + "/");
    }

    /** Where a result is read: here, or on the public portal. */
    public String addressOf(Hit hit) {
        var english = Language.current().code().equals("en");
        return isInternal(hit)
                ? INTRANET + (english ? "/en" : "") + hit.address().substring(INTRANET.length())
                : site.getRoot() + (english ? "/en" : "") + hit.address();
    }
}
