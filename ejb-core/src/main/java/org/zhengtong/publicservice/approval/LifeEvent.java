package org.zhengtong.publicservice.approval;

/** Occasions in the life of a person, a farm or a firm under which people look for a matter. */
public enum LifeEvent {
    BIRTH,
    SCHOOL,
    WORK,
    MARRIAGE,
    HOUSING,
    HEALTH,
    HARDSHIP,
    OLD_AGE,
    TRAVEL,
    BEREAVEMENT,
    FARMING,
    START_BUSINESS,
    RUN_BUSINESS,
    HIRING,
    CONSTRUCTION
}
