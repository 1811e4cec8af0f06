package org.zhengtong.portal.content;

import java.util.List;

/**
 * A unit's own page.
 *
 * @param duties what the unit is there for 主要职责
 * @param head who leads it
 */
public record UnitFacts(String duties, String head, String address, String phone, String hours) implements Facts {

    @Override
    public List<String> missing() {
        return Facts.emptyAmong("duties", duties, "address", address, "phone", phone, "hours", hours);
    }
}
