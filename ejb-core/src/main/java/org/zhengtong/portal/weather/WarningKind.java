package org.zhengtong.portal.weather;

import java.util.EnumSet;
import java.util.Set;

/** The fourteen 预警信号 (气象灾害预警信号发布与传播办法, 2007, annex), each with the colours that it has. */
public enum WarningKind {
    TYPHOON(WarningColour.BLUE, WarningColour.RED),
    RAINSTORM(WarningColour.BLUE, WarningColour.RED),
    BLIZZARD(WarningColour.BLUE, WarningColour.RED),
    COLD_WAVE(WarningColour.BLUE, WarningColour.RED),
    GALE(WarningColour.BLUE, WarningColour.RED),
    SANDSTORM(WarningColour.YELLOW, WarningColour.RED),
    HEAT(WarningColour.YELLOW, WarningColour.RED),
    DROUGHT(WarningColour.ORANGE, WarningColour.RED),
    LIGHTNING(WarningColour.YELLOW, WarningColour.RED),
    HAIL(WarningColour.ORANGE, WarningColour.RED),
    FROST(WarningColour.BLUE, WarningColour.ORANGE),
    FOG(WarningColour.YELLOW, WarningColour.RED),
    HAZE(WarningColour.YELLOW, WarningColour.ORANGE),
    ROAD_ICING(WarningColour.YELLOW, WarningColour.RED);

    private final Set<WarningColour> colours;

    WarningKind(WarningColour mildest, WarningColour gravest) {
        colours = EnumSet.range(mildest, gravest);
    }

    public boolean has(WarningColour colour) {
        return colours.contains(colour);
    }
}
