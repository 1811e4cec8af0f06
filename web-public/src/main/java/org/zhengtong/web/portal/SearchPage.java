package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.KeptSearchView;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.platform.support.search.boundary.OwnSearches;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** One search over the portal: matters, articles, leaders, units, places; narrowed by kind, column and year. */
@Named
@RequestScoped
public class SearchPage {

    private static final int ROWS = 10;
    private static final int SHOWN = 8;
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

    private SearchQuery query() {
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
        return hit.unit() == null
                ? ""
                : directory
                        .unit(hit.unit())
                        .map(UnitView::name)
                        .map(words()::of)
                        .orElse("");
    }

    public List<Choice> getKinds() {
        var counts = getFound().facets().kinds();
        var choices = new ArrayList<Choice>();
        Arrays.stream(ResultKind.values())
                .filter(counts::containsKey)
                .forEach(each -> choices.add(
                        choice("kind", each.name(), words().of(each), counts.get(each), each == query().kind())));
        return choices;
    }

    public List<Choice> getSections() {
        return getFound().facets().sections().entrySet().stream()
                .limit(SHOWN)
                .map(each -> choice(
                        "section",
                        each.getKey(),
                        each.getKey(),
                        each.getValue(),
                        each.getKey().equals(query().section())))
                .toList();
    }

    /** Latest first. */
    public List<Choice> getYears() {
        return getFound().facets().years().entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(each -> choice(
                        "year",
                        each.getKey().toString(),
                        each.getKey().toString(),
                        each.getValue(),
                        Objects.equals(each.getKey(), query().year())))
                .toList();
    }

    public List<Choice> getOrders() {
        return Arrays.stream(SearchOrder.values())
                .map(each ->
                        new Choice(words().of(each), 0, address.with("order", each.name()), each == query().order()))
                .toList();
    }

    /** Whether something narrows the results. */
    public boolean isNarrowed() {
        return query().kind() != null || query().section() != null || query().year() != null;
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

    private Choice choice(String name, String value, String word, long count, boolean current) {
        return new Choice(word, count, address.with(name, current ? null : value), current);
    }

    private int number() {
        var page = parameters.get("page");
        return page != null && page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
