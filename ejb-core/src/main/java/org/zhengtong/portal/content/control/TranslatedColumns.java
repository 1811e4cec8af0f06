package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;

/**
 * Which columns have something on their pages in a language. A site is written in Chinese, and a part of it is
 * translated: in English nobody is led to the rest, neither by menus nor by searching.
 */
@ApplicationScoped
public class TranslatedColumns {

    @Inject
    Listings listings;

    @Inject
    Clock clock;

    /** In their order, by one query. @param all columns of the site, among which they are */
    public List<ColumnView> among(List<ColumnView> columns, List<ColumnView> all, Language language) {
        if (language == Language.ZH) {
            return columns;
        }
        var ids = columns.stream().map(ColumnView::id).toList();
        var told = listings.anything(ids, language, clock.instant());
        return columns.stream()
                .filter(each -> told.contains(each.id()) || standsAlone(each, all))
                .toList();
    }

    /** Whether one has no article in a language: what is published there first, or leaves last, makes a difference. */
    public boolean lack(List<Long> ids, Language language) {
        return !listings.anything(ids, language, clock.instant()).containsAll(ids);
    }

    /** What other systems know is there in each language: the weather, places, and units as the directory has them. */
    private static boolean standsAlone(ColumnView column, List<ColumnView> all) {
        return switch (column.kind()) {
            case WEATHER, MAP -> true;
            case UNITS -> column.depth() > 0 || all.stream().anyMatch(each -> isIn(column, each));
            default -> false;
        };
    }

    private static boolean isIn(ColumnView column, ColumnView each) {
        return each.parent() != null && each.parent() == column.id();
    }
}
