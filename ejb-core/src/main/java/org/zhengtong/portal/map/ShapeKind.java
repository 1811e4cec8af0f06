package org.zhengtong.portal.map;

/** What the ground of the map is drawn from. */
public enum ShapeKind {
    COUNTY,
    TOWNSHIP,
    RIVER,
    ROAD
}
