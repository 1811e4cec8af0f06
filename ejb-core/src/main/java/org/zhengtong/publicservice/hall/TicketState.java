package org.zhengtong.publicservice.hall;

/** The way of a ticket: it waits, is called, and is served or was not answered; that one may wait once more. */
public enum TicketState {
    WAITING,
    CALLED,
    SERVED,
    ABSENT
}
