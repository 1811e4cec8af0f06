package org.zhengtong.portal.content;

/**
 * How near a site is to failing by one item.
 *
 * @param limit from here on the item fails the site
 * @param level {@code OVERDUE} if it does today, {@code SOON} if it is on its way there
 */
public record VetoState(VetoItem item, long count, long limit, DutyLevel level) {

    /** One that is on its way as soon as there is anything to count. */
    static VetoState of(VetoItem item, long count, long limit) {
        return of(item, count, limit, count > 0);
    }

    static VetoState of(VetoItem item, long count, long limit, boolean near) {
        return new VetoState(item, count, limit, level(count >= limit, near));
    }

    static DutyLevel level(boolean fails, boolean near) {
        return fails ? DutyLevel.OVERDUE : near ? DutyLevel.SOON : DutyLevel.GOOD;
    }
}
