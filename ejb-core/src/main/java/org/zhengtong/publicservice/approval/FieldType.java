package org.zhengtong.publicservice.approval;

/** What a field takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    /** A year that has begun. */
    YEAR,
    DATE,
    CHOICE,
    MULTI,
    YES_NO,
    PERSON_NAME,
    FIRM_NAME,
    RESIDENT_ID,
    MOBILE,
    CREDIT_CODE,
    BANK_CARD,
    ADDRESS,
    /** One of the county's townships, by its unit code; the choices come from the directory. */
    TOWNSHIP;

    public boolean hasChoices() {
        return this == CHOICE || this == MULTI;
    }

    /** Whether one answers by choosing from what is offered. */
    public boolean isChosen() {
        return hasChoices() || this == YES_NO || this == TOWNSHIP;
    }

    public boolean isNumeric() {
        return this == NUMBER || this == YEAR;
    }

    /** Whether answers are shown masked. */
    public boolean isSensitive() {
        return this == RESIDENT_ID || this == MOBILE || this == BANK_CARD;
    }
}
