package org.zhengtong.platform.security.audit;

import java.time.LocalDate;

/**
 * What to look for in the trail; null means no restriction.
 *
 * @param who part of the account's name
 * @param object beginning of the object's name
 * @param from first day
 * @param until last day, included
 */
public record AuditQuery(
        String who, String action, String object, AuditOutcome outcome, LocalDate from, LocalDate until) {}
