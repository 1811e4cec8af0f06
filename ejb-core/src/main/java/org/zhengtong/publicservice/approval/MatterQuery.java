package org.zhengtong.publicservice.approval;

/**
 * What to look for in the catalogue; null means no restriction.
 *
 * @param unit code of the responsible unit
 * @param letter initial in pinyin
 * @param text words in name, summary or keywords; several are all looked for
 */
public record MatterQuery(
        Audience audience, LifeEvent lifeEvent, String unit, String letter, String text, boolean onlineOnly) {

    public static final MatterQuery ALL = new MatterQuery(null, null, null, null, null, false);
}
