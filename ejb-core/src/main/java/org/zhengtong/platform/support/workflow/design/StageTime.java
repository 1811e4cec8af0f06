package org.zhengtong.platform.support.workflow.design;

/**
 * How long a stage may take.
 *
 * @param days working days, counted from the day after it opened; 0 for no limit of its own
 * @param remind how many days before the last one the signers are reminded; 0 for never
 */
public record StageTime(int days, int remind) {

    public static final StageTime NONE = new StageTime(0, 0);

    public boolean limited() {
        return days > 0;
    }
}
