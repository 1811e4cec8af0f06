package org.zhengtong.platform.security.identity;

import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A role that an account holds in a unit.
 *
 * @param id names it to the desk
 * @param unit the unit's id
 * @param validUntil last day; null for no end
 * @param permissions what the role lets its holder do
 */
public record GrantView(
        long id,
        String role,
        Bilingual roleName,
        long unit,
        Bilingual unitName,
        LocalDate validFrom,
        LocalDate validUntil,
        List<String> permissions) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
