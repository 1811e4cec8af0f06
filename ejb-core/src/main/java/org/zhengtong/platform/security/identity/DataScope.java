package org.zhengtong.platform.security.identity;

import java.util.List;

/**
 * Which units' data somebody may see with one permission.
 *
 * @param county everything in the county
 * @param units ids of the units seen; empty together with {@code county == false} means: only what is one's own
 */
public record DataScope(boolean county, List<Long> units) {

    public static final DataScope COUNTY = new DataScope(true, List.of());

    public boolean covers(long unit) {
        return county || units.contains(unit);
    }

    /** For queries: an {@code in} list must not be empty. */
    public List<Long> unitsOrNone() {
        return units.isEmpty() ? List.of(-1L) : units;
    }
}
