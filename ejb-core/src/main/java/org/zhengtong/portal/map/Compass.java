package org.zhengtong.portal.map;

/** The eight directions, clockwise from the north. */
public enum Compass {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST;

    private static final double SECTOR = 45;

    /** @param bearing in degrees, clockwise from the north */
    public static Compass of(double bearing) {
        var sector = (int) Math.floor((bearing + SECTOR / 2) / SECTOR);
        return values()[Math.floorMod(sector, values().length)];
    }
}
