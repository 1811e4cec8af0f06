package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;
import org.zhengtong.web.tags.Functions;

/** The list of matters, narrowed by what stands in the address. */
@Named
@RequestScoped
public class CataloguePage {

    private static final int ROWS = 12;

    @Inject
    Catalogue catalogue;

    @Inject
    Facets facets;

    private final Map<String, String> given = new HashMap<>();
    private Page<MatterSummary> page;

    /** What stands in the address, by the parameter's name. */
    public Map<String, String> getGiven() {
        return given;
    }

    public Page<MatterSummary> getPage() {
        if (page == null) {
            page = catalogue.search(filter().query(), Page.Request.ofNumber(number(), ROWS));
        }
        return page;
    }

    /** Typed words make too many pages to keep them all. */
    public boolean isKept() {
        return given.get(CatalogueFilter.TEXT) == null;
    }

    public List<Facet> getFacets() {
        return facets.of(filter(), path());
    }

    public Facet getAudiences() {
        return facets.audiences(filter(), path());
    }

    public Facet getLetters() {
        return facets.letters(filter(), path());
    }

    public Facet.Choice getOnlineOnly() {
        return facets.online(filter(), path());
    }

    /** Leads to the same list for everybody. */
    public String getEverybody() {
        return path() + filter().with(CatalogueFilter.AUDIENCE, null).address();
    }

    /** What is chosen, each a link that takes it away. */
    public List<Facet.Choice> getChosen() {
        var chosen = Stream.concat(
                Stream.concat(Stream.of(getOnlineOnly()), getLetters().choices().stream()),
                getFacets().stream().flatMap(facet -> facet.choices().stream()));
        return chosen.filter(Facet.Choice::chosen).toList();
    }

    /** What a new search keeps: everything but the words. */
    public List<Map.Entry<String, String>> getKeptInSearch() {
        return List.copyOf(filter().with(CatalogueFilter.TEXT, null).chosen().entrySet());
    }

    private CatalogueFilter filter() {
        return CatalogueFilter.of(given);
    }

    private static String path() {
        return Functions.href("/approval/");
    }

    /** What is no number means the first page. */
    private int number() {
        var typed = given.get("page");
        return typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
    }
}
