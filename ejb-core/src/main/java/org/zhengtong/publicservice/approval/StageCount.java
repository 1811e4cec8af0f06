package org.zhengtong.publicservice.approval;

/**
 * How many applications a unit has in one stage.
 *
 * @param unit the accepting unit
 * @param overdue how many of them are past their limit
 */
public record StageCount(long unit, Stage stage, long cases, long overdue) {}
