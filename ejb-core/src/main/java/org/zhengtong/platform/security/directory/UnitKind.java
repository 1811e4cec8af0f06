package org.zhengtong.platform.security.directory;

/** What a unit is. */
public enum UnitKind {
    COUNTY,
    DEPARTMENT,
    OFFICE,
    TOWNSHIP,
    VILLAGE,
    INSTITUTION
}
