package org.zhengtong.portal.content;

/**
 * How near a site is to failing by one item.
 *
 * @param limit from here on the item fails the site
 * @param level {@code OVERDUE} if it does today, {@code SOON} if it is on its way there
 */
public record VetoState(VetoItem item, long count, long limit, DutyLevel level) {

    static VetoState of(VetoItem item, long count, long limit) {
        return new VetoState(
                item, count, limit, count >= limit ? DutyLevel.OVERDUE : count > 0 ? DutyLevel.SOON : DutyLevel.GOOD);
    }
}
