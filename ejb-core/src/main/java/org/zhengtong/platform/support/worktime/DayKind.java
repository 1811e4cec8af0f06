package org.zhengtong.platform.support.worktime;

/** What a day between the event and the deadline is. */
public enum DayKind {
    /** The day of the event: not counted (民法典 Art. 201). */
    START,
    COUNTED,
    WEEKEND,
    HOLIDAY,
    /** A Saturday or Sunday worked in place of a holiday: counted. */
    MAKE_UP,
    /** Would have counted, were it not for a pause. */
    PAUSED,
    /** The working day to which an end on a day off, or a limit of no days, moves (民法典 Art. 203): not counted. */
    MOVED;

    public boolean counts() {
        return this == COUNTED || this == MAKE_UP;
    }
}
