package org.zhengtong.publicservice.approval;

/** One hearing, visit or examination; means nothing to anybody who may not see its case. */
public record ProceedingId(long value) {}
