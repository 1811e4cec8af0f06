package org.zhengtong.publicservice.hall;

/** What became of an appointment. */
public enum AppointmentState {
    BOOKED,
    ARRIVED,
    CANCELLED,
    /** Nobody came. */
    MISSED
}
