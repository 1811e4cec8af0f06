package org.zhengtong.publicservice.approval;

/** What a field takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    CHOICE,
    MULTI,
    YES_NO,
    RESIDENT_ID,
    MOBILE,
    CREDIT_CODE,
    ADDRESS,
    /** One of the county's townships, by its unit code; the choices come from the directory. */
    TOWNSHIP;

    public boolean hasChoices() {
        return this == CHOICE || this == MULTI;
    }
}
