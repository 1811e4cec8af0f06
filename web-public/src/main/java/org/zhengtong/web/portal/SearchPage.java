package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.KeptSearchView;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.platform.support.search.boundary.OwnSearches;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** One search over the portal: matters, articles, leaders, units, places; narrowed by kind, column, unit and year. */
@Named
@RequestScoped
public class SearchPage {

    private static final int ROWS = 10;
    private static final String MATTER = "/approval/matter?code=";

    @Inject
    Finding finding;

    @Inject
    Catalogue catalogue;

    @Inject
    Directory directory;

    @Inject
    OwnSearches ownSearches;

    @Inject
    HomePage home;

    @Inject
    SearchAddress address;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private SearchQuery query;
    private List<KeptSearchView> kept;
    private Found found;
    private MatterSummary best;

    /** One way to narrow the results, or to take that back. */
    public record Choice(String word, long count, String query, boolean current) {}

    public String getText() {
        return query().text();
    }

    SearchQuery query() {
        if (query == null) {
            query = address.query();
        }
        return query;
    }

    public Found getFound() {
        if (found == null) {
            found = finding.find(query(), Page.Request.ofNumber(number(), ROWS));
        }
        return found;
    }

    public Page<Hit> getHits() {
        return getFound().hits();
    }

    /** What can be done at once, if that is what comes first; null otherwise. */
    public MatterSummary getBest() {
        var hits = getHits();
        if (best == null
                && !hits.rows().isEmpty()
                && hits.first() == 0
                && !getFound().near()) {
            var address = hits.rows().get(0).address();
            best = catalogue.all().stream()
                    .filter(MatterSummary::filedOnline)
                    .filter(matter -> address.equals(MATTER + matter.code()))
                    .findFirst()
                    .orElse(null);
        }
        return best;
    }

    public List<Hit> getOthers() {
        var rows = getHits().rows();
        return getBest() == null ? rows : rows.subList(1, rows.size());
    }

    public String unitOf(Hit hit) {
        return hit.unit() == null ? "" : nameOf(hit.unit());
    }

    /** From memory; empty for one that is not known any more. */
    String nameOf(long unit) {
        return directory.unit(unit).map(UnitView::name).map(words()::of).orElse("");
    }

    public List<Choice> getOrders() {
        return Arrays.stream(SearchOrder.values())
                .map(each ->
                        new Choice(words().of(each), 0, address.with("order", each.name()), each == query().order()))
                .toList();
    }

    /** Whether something narrows the results. */
    public boolean isNarrowed() {
        var query = query();
        return query.kind() != null || query.section() != null || query.unit() != null || query.year() != null;
    }

    /** Where a page was asked for that is behind the last one. */
    public String getFirstPage() {
        return address.onPage(1);
    }

    public String getLastPage() {
        return address.onPage(getHits().pages());
    }

    public String getWider() {
        return address.wider();
    }

    /** The same search with other words. */
    public String other(String words) {
        return SearchAddress.part("q", words);
    }

    /** This search, to be kept. */
    public String getHere() {
        return SearchAddress.of(query());
    }

    /** Those of whoever is signed in; none for others. */
    public List<KeptSearchView> getKept() {
        if (kept == null) {
            kept = ownSearches.mine(false);
        }
        return kept;
    }

    private int number() {
        var page = parameters.get("page");
        return page != null && page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    /** What others look for and this reader does not. */
    public List<String> getHotWords() {
        return home.getHotWords().stream()
                .filter(each -> !each.equalsIgnoreCase(getText()))
                .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
