package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.platform.support.search.SearchOrder;
import org.zhengtong.platform.support.search.SearchQuery;
import org.zhengtong.web.pages.Language;

/** What an address asks of the search: words, and how they are narrowed. What nobody could have chosen is left out. */
@RequestScoped
public class SearchAddress {

    private static final int LONGEST = 60;
    private static final List<String> NARROWING = List.of("kind", "section", "unit", "year", "order");

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    /** Its text is null where nothing is asked for. */
    public SearchQuery query() {
        return new SearchQuery(
                shortened(parameters.get("q")),
                kind(),
                parameter("section"),
                unit(),
                year(),
                Language.current().code(),
                order());
    }

    /** A search as parameters of an address. */
    public static String of(SearchQuery query) {
        var parts = new ArrayList<String>();
        parts.add(part("q", query.text() == null ? "" : query.text()));
        if (query.kind() != null) {
            parts.add(part("kind", query.kind().name()));
        }
        if (query.section() != null) {
            parts.add(part("section", query.section()));
        }
        if (query.unit() != null) {
            parts.add(part("unit", query.unit().toString()));
        }
        if (query.year() != null) {
            parts.add(part("year", query.year().toString()));
        }
        if (query.order() == SearchOrder.NEWEST) {
            parts.add(part("order", query.order().name()));
        }
        return String.join("&", parts);
    }

    /** The same with one thing changed, and from the first page on. @param value null takes it away */
    String with(String name, String value) {
        var narrowing = NARROWING.stream()
                .filter(each -> (each.equals(name) ? value : parameter(each)) != null)
                .map(each -> "&" + part(each, each.equals(name) ? value : parameter(each)))
                .collect(Collectors.joining());
        return wider() + narrowing;
    }

    /** The same on another page. */
    String onPage(int number) {
        return with("order", parameter("order")) + (number > 1 ? "&" + part("page", Integer.toString(number)) : "");
    }

    /** Without anything that narrows. */
    String wider() {
        var text = shortened(parameters.get("q"));
        return part("q", text == null ? "" : text);
    }

    static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String shortened(String typed) {
        var plain = typed == null ? "" : typed.strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private ResultKind kind() {
        return Arrays.stream(ResultKind.values())
                .filter(each -> each.name().equals(parameters.get("kind")))
                .findFirst()
                .orElse(null);
    }

    private Long unit() {
        var unit = parameters.get("unit");
        return unit != null && unit.matches("\\d{1,18}") ? Long.valueOf(unit) : null;
    }

    private Integer year() {
        var year = parameters.get("year");
        return year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    private SearchOrder order() {
        return SearchOrder.NEWEST.name().equals(parameters.get("order")) ? SearchOrder.NEWEST : SearchOrder.RELEVANCE;
    }

    private String parameter(String name) {
        var value = parameters.get(name);
        return value == null || value.isBlank() || value.length() > LONGEST ? null : value;
    }
}
