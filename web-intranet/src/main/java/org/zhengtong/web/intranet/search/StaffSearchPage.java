package org.zhengtong.web.intranet.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.search.Found;
import org.zhengtong.platform.support.search.Hit;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.platform.support.search.boundary.Finding;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Site;
import org.zhengtong.web.words.Words;

/** One search over what the county publishes and what is internal: each finds what they may read. */
@Named
@RequestScoped
public class StaffSearchPage {

    private static final int ROWS = 20;
    private static final String INTRANET = "/intranet";

    @Inject
    Finding finding;

    @Inject
    Directory directory;

    @Inject
    Site site;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Found found;

    /** Something by which what was found can be narrowed. */
    public record Choice(String value, String word, long count, boolean current) {}

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
                getText(),
                getKind(),
                getSection(),
                getUnit(),
                getYear(),
                Language.current().code(),
                SearchOrder.RELEVANCE);
    }

    public String getSection() {
        return PageNumber.text(parameters, "section");
    }

    public Long getUnit() {
        var unit = parameters.get("unit");
        return unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null;
    }

    public Integer getYear() {
        var year = parameters.get("year");
        return year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    public List<Choice> getSections() {
        return choices(getFound().facets().sections(), getSection(), each -> each);
    }

    /** By name; what is chosen can be taken back also where nothing of it was found. */
    public List<Choice> getUnits() {
        return choices(getFound().facets().units(), getUnit(), this::nameOf);
    }

    /** Latest first. */
    public List<Choice> getYears() {
        var latest = new TreeMap<Integer, Long>(Comparator.reverseOrder());
        latest.putAll(getFound().facets().years());
        return choices(latest, getYear(), String::valueOf);
    }

    /** Whether something narrows what is found. */
    public boolean isNarrowed() {
        return getKind() != null || getSection() != null || getUnit() != null || getYear() != null;
    }

    private <T> List<Choice> choices(Map<T, Long> counts, T chosen, Function<T, String> names) {
        var all = new LinkedHashMap<>(counts);
        if (chosen != null) {
            all.putIfAbsent(chosen, 0L);
        }
        return all.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey().toString(),
                        names.apply(each.getKey()),
                        each.getValue(),
                        each.getKey().equals(chosen)))
                .filter(each -> !each.word().isEmpty())
                .toList();
    }

    /** From memory; empty for one that is not known any more. */
    public String nameOf(Long unit) {
        return unit == null
                ? ""
                : directory
                        .unit(unit)
                        .map(UnitView::name)
                        .map(Words.in(Language.current())::of)
                        .orElse("");
    }

    /** The same search without anything that narrows it. */
    public String getWider() {
        var query = query();
        return OpenSearch.addressOf(
                new SearchQuery(query.text(), null, null, null, null, query.language(), query.order()));
    }

    /** The same search on another page. */
    public String onPage(int number) {
        return OpenSearch.addressOf(query()) + (number > 1 ? "&page=" + number : "");
    }

    public boolean isInternal(Hit hit) {
        return hit.address().startsWith(INTRANET + "/");
    }

    /** Where a result is read: here, where the language is not in the address, or on the public portal, where it is. */
    public String addressOf(Hit hit) {
        var english = Language.current().code().equals("en");
        return isInternal(hit) ? hit.address() : site.getRoot() + (english ? "/en" : "") + hit.address();
    }
}
