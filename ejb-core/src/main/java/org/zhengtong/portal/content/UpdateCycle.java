package org.zhengtong.portal.content;

import java.time.LocalDate;
import java.util.Optional;

/** How often a column owes something new 更新周期 (国办秘函〔2019〕19号, inspection of government websites). */
public enum UpdateCycle {
    /** 动态、要闻类: two weeks. */
    NEWS(14),
    /** 通知公告、政策文件类: six months. */
    NOTICES(183),
    /** 人事、规划计划类: one year. */
    PLANS(365),
    /** Nothing is owed, for example by a directory. */
    NONE(0);

    private final int days;

    UpdateCycle(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /**
     * The last day on which the column is up to date; empty if nothing is owed.
     *
     * @param updated the day of the newest article
     */
    public Optional<LocalDate> freshUntil(LocalDate updated) {
        return this == NONE ? Optional.empty() : Optional.of(updated.plusDays(days));
    }
}
