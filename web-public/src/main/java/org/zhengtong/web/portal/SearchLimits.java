package org.zhengtong.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.support.search.Facets;
import org.zhengtong.platform.support.search.ResultKind;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.portal.SearchPage.Choice;
import org.zhengtong.web.words.Words;

/** The ways in which what was found can be narrowed: by kind, column, unit and year, each with how much it leaves. */
@Named
@RequestScoped
public class SearchLimits {

    private static final int SHOWN = 8;

    @Inject
    SearchPage page;

    @Inject
    SearchAddress address;

    /** A thing to narrow by, and what there is to choose from. */
    public record Limit(String word, List<Choice> choices) {}

    /** Those that leave a choice. */
    public List<Limit> getAll() {
        var facets = page.getFound().facets();
        return Stream.of(
                        new Limit(words().get("search.kinds"), kinds(facets)),
                        new Limit(words().get("search.sections"), sections(facets)),
                        new Limit(words().get("search.units"), units(facets)),
                        new Limit(words().get("search.years"), years(facets)))
                .filter(each -> !each.choices().isEmpty())
                .toList();
    }

    /** What narrows the results now, in words. */
    public String getChosen() {
        return getAll().stream()
                .flatMap(each -> each.choices().stream())
                .filter(Choice::current)
                .map(Choice::word)
                .collect(Collectors.joining(" · "));
    }

    private List<Choice> kinds(Facets facets) {
        return Arrays.stream(ResultKind.values())
                .filter(facets.kinds()::containsKey)
                .map(each -> choice(
                        "kind",
                        each,
                        words().of(each),
                        facets.kinds().get(each),
                        page.query().kind()))
                .toList();
    }

    private List<Choice> sections(Facets facets) {
        return facets.sections().entrySet().stream()
                .limit(SHOWN)
                .map(each -> choice(
                        "section",
                        each.getKey(),
                        each.getKey(),
                        each.getValue(),
                        page.query().section()))
                .toList();
    }

    private List<Choice> units(Facets facets) {
        return facets.units().entrySet().stream()
                .map(each -> choice(
                        "unit",
                        each.getKey(),
                        page.nameOf(each.getKey()),
                        each.getValue(),
                        page.query().unit()))
                .filter(each -> !each.word().isEmpty())
                .limit(SHOWN)
                .toList();
    }

    /** Latest first. */
    private List<Choice> years(Facets facets) {
        return facets.years().entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(each -> choice(
                        "year",
                        each.getKey(),
                        each.getKey().toString(),
                        each.getValue(),
                        page.query().year()))
                .toList();
    }

    private Choice choice(String name, Object value, String word, long count, Object chosen) {
        var current = value.equals(chosen);
        return new Choice(word, count, address.with(name, current ? null : value.toString()), current);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
