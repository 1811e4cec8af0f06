package org.zhengtong.publicservice.approval;

/** A table of the catalogue's workbook: one row a matter, or one row for each of the things a matter has several of. */
public enum GuideSheet {
    MATTERS(null),
    BASES("bases"),
    CONDITIONS_MET("conditions.met"),
    CONDITIONS_EXCLUDED("conditions.excluded"),
    MATERIALS("materials"),
    STEPS("steps"),
    SPECIAL("limits.special"),
    FEES(null),
    QUESTIONS("questions");

    private final String list;

    GuideSheet(String list) {
        this.list = list;
    }

    /** The list in a matter's file of which it shows an element a row; null where a row is a matter. */
    public String list() {
        return list;
    }

    public boolean isList() {
        return list != null;
    }
}
