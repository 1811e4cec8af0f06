package org.zhengtong.web.portal.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UnitFacts;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.boundary.CountyMap;
import org.zhengtong.publicservice.approval.MatterSummary;
import org.zhengtong.publicservice.approval.boundary.Catalogue;

/** The units of the county in their order, and the page of one: how to reach it, and what it does for people. */
@Named
@RequestScoped
public class UnitPages {

    private static final int MOST_MATTERS = 8;

    @Inject
    ColumnPage columnPage;

    @Inject
    PublishedContent published;

    @Inject
    Directory directory;

    @Inject
    CountyMap map;

    @Inject
    Catalogue catalogue;

    private List<Group> groups;
    private UnitView unit;
    private boolean asked;
    private Optional<PlaceView> place;

    /** Units of one kind. */
    public record Group(String key, List<Card> units) {}

    /** @param unit null where the directory knows none under the column's name */
    public record Card(String path, Bilingual name, UnitView unit) {}

    /** Departments, then townships; empty for the page of one unit. */
    public List<Group> getGroups() {
        if (groups == null) {
            var byCode = directory.unitsNow().stream()
                    .filter(UnitView::open)
                    .collect(Collectors.toMap(UnitView::code, Function.identity()));
            var cards = published.columns(Site.INTERNET).stream()
                    .filter(each -> Long.valueOf(columnPage.getColumn().id()).equals(each.parent()))
                    .sorted(Comparator.comparingInt(ColumnView::position).thenComparingLong(ColumnView::id))
                    .map(each -> card(each, byCode))
                    .collect(Collectors.partitioningBy(UnitPages::isTownship));
            groups = cards.entrySet().stream()
                    .filter(each -> !each.getValue().isEmpty())
                    .map(each -> new Group(each.getKey() ? "townships" : "departments", each.getValue()))
                    .toList();
        }
        return groups;
    }

    private static Card card(ColumnView column, Map<String, UnitView> byCode) {
        var unit = byCode.get(column.slug());
        return new Card(ContentAddress.ROOT + column.path(), unit == null ? column.name() : unit.name(), unit);
    }

    private static boolean isTownship(Card card) {
        return card.unit() != null && card.unit().kind() == UnitKind.TOWNSHIP;
    }

    /** Whose page it is; null for the page of all, and where the directory knows none under the column's name. */
    public UnitView getUnit() {
        if (!asked) {
            asked = true;
            var column = columnPage.getColumn();
            unit = column.parent() == null
                    ? null
                    : directory.unit(column.slug()).filter(UnitView::open).orElse(null);
        }
        return unit;
    }

    /** What the page is called: the unit's full name. */
    public Bilingual getName() {
        return getUnit() == null ? columnPage.getColumn().name() : getUnit().name();
    }

    /** Duties and hours, as the unit has written them; null where it has not. */
    public UnitFacts getFacts() {
        var presented = columnPage.getPresented();
        return presented != null && presented.facts() instanceof UnitFacts facts ? facts : null;
    }

    /** Its office on the map; null where nobody has put it there. */
    public PlaceView getPlace() {
        if (place == null) {
            place = getUnit() == null
                    ? Optional.empty()
                    : map.officeOf(getUnit().id());
        }
        return place.orElse(null);
    }

    /** What people apply for there. */
    public List<MatterSummary> getMatters() {
        return getUnit() == null
                ? List.of()
                : catalogue.all().stream()
                        .filter(each -> getUnit().code().equals(each.unit()))
                        .limit(MOST_MATTERS)
                        .toList();
    }
}
