package org.zhengtong.publicservice.approval;

import java.time.Instant;

/**
 * One entry of an application's timeline.
 *
 * @param node the engine's step, where one is concerned
 * @param by name of the acting person; null for the system
 * @param unit whose member acted; null for the applicant
 */
public record TimelineEntry(
        Instant at, EventKind kind, String node, String by, Long unit, String text, boolean forApplicant) {}
