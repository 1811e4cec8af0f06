package org.zhengtong.web.portal.rating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.GradeCount;
import org.zhengtong.publicservice.rating.RatingFilter;
import org.zhengtong.publicservice.rating.RatingView;
import org.zhengtong.publicservice.rating.boundary.RatingWall;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** 好差评: what people thought, by grade and by unit, with their words and the replies. */
@Named
@RequestScoped
public class RatingsPage {

    private static final int ROWS = 20;
    private static final double PER_CENT = 100;

    @Inject
    RatingWall wall;

    @Inject
    Directory directory;

    private String grade;
    private String page;
    private List<GradeCount> counts;
    private Page<RatingView> ratings;

    /** How many of a grade. */
    public record GradeRow(Grade grade, long ratings) {}

    /** A unit with its ratings. @param satisfied in hundredths */
    public record UnitRow(String name, long ratings, long bad, String satisfied) {}

    public List<GradeRow> getGrades() {
        Map<Grade, Long> byGrade = new EnumMap<>(Grade.class);
        counts().forEach(each -> byGrade.merge(each.grade(), each.ratings(), Long::sum));
        return List.of(Grade.values()).stream()
                .map(each -> new GradeRow(each, byGrade.getOrDefault(each, 0L)))
                .toList();
    }

    public long getTotal() {
        return sum(counts());
    }

    public long getMost() {
        return getGrades().stream().mapToLong(GradeRow::ratings).max().orElse(0);
    }

    /** In hundredths with one decimal; empty without ratings. */
    public String getSatisfied() {
        return satisfied(counts());
    }

    /** Those with most ratings first. */
    public List<UnitRow> getUnits() {
        return counts().stream().collect(Collectors.groupingBy(GradeCount::unit)).entrySet().stream()
                .map(entry -> new UnitRow(
                        unitName(entry.getKey()),
                        sum(entry.getValue()),
                        bad(entry.getValue()),
                        satisfied(entry.getValue())))
                .sorted(Comparator.comparingLong(UnitRow::ratings).reversed().thenComparing(UnitRow::name))
                .toList();
    }

    public Page<RatingView> getRatings() {
        if (ratings == null) {
            ratings = wall.published(
                    new RatingFilter(null, null, chosen(), null, null), Page.Request.ofNumber(number(), ROWS));
        }
        return ratings;
    }

    public String unitName(long unit) {
        return directory
                .unit(unit)
                .map(UnitView::shortName)
                .map(Words.in(Language.current())::of)
                .orElse("");
    }

    /** Pages of other addresses than these are not kept. */
    public boolean isKnown() {
        return (grade == null || chosen() != null) && (page == null || page.matches("[1-9]\\d{0,3}"));
    }

    private Grade chosen() {
        return List.of(Grade.values()).stream()
                .filter(each -> each.name().equals(grade))
                .findFirst()
                .orElse(null);
    }

    private int number() {
        return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    private List<GradeCount> counts() {
        if (counts == null) {
            counts = wall.counts(null, null);
        }
        return counts;
    }

    private static long sum(List<GradeCount> some) {
        return some.stream().mapToLong(GradeCount::ratings).sum();
    }

    private static long bad(List<GradeCount> some) {
        return some.stream()
                .filter(each -> each.grade().isBad())
                .mapToLong(GradeCount::ratings)
                .sum();
    }

    private static String satisfied(List<GradeCount> some) {
        var all = sum(some);
        return all == 0 ? "" : String.format(Locale.ROOT, "%.1f", PER_CENT * (all - bad(some)) / all);
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String wanted) {
        grade = wanted;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String wanted) {
        page = wanted;
    }
}
