package org.zhengtong.portal.map;

import java.util.List;

/**
 * What came of a file of places: all of it is taken, or nothing.
 *
 * @param taken how many places, 0 if there are faults
 */
public record PlaceImport(int taken, List<Fault> faults) {

    public PlaceImport {
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong in a line.
     *
     * @param line of the file, the heading being the first
     * @param column name of it; null if the whole line is meant
     * @param words key of what is wrong
     */
    public record Fault(int line, String column, String words) {}
}
