package org.zhengtong.publicservice.hall;

import java.time.LocalTime;

/** A stretch of time for which one can make an appointment; {@code until} is exclusive. */
public record Slot(LocalTime from, LocalTime until) {}
