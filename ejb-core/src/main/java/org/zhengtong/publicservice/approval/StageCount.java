package org.zhengtong.publicservice.approval;

/**
 * How many applications a unit has in one stage.
 *
 * @param unit the accepting unit
 * @param overdue how many of them are past the day that was promised
 * @param pastLegal how many of these are past what the law allows
 */
public record StageCount(long unit, Stage stage, long cases, long overdue, long pastLegal) {}
