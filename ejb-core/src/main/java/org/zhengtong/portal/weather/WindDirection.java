package org.zhengtong.portal.weather;

/** Where the wind comes from, in eight directions; 旋转风 where it keeps turning. */
public enum WindDirection {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST,
    VARIABLE
}
