package org.zhengtong.publicservice.approval;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Suspends a licence.
 *
 * @param until last day; null until it is reinstated
 * @param basis the rule that allows it, with its article
 */
public record SuspendLicence(@NotNull LocalDate from, LocalDate until, String basis, String reason) {}
