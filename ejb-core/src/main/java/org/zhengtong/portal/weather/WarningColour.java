package org.zhengtong.portal.weather;

/** How grave a warning is, from the mildest to the gravest (气象灾害预警信号发布与传播办法, 2007, Art. 3). */
public enum WarningColour {
    BLUE,
    YELLOW,
    ORANGE,
    RED
}
