package org.zhengtong.portal.content;

/** The parts of the annual report of a government website. */
public enum AnnualPart {
    VISITS,
    INFORMATION,
    TOPICS,
    EXPLAINED,
    SERVICES,
    INTERACTION,
    SAFETY,
    PROGRESS
}
