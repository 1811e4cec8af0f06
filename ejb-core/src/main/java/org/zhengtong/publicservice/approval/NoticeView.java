package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;

/** A notice in lists. */
public record NoticeView(
        long id, NoticeKind kind, String documentNumber, LocalDate issuedOn, Instant readAt, NoticeContent content) {}
