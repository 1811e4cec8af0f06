package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * What an import would do to one matter.
 *
 * @param row in the table of matters; 0 where the file is no workbook
 * @param name null if the file names none
 */
public record ImportedMatter(
        String code, Bilingual name, int row, State state, List<MatterChange> changes, List<Fault> faults) {

    /** What the file says about the matter. */
    public enum State {
        NEW,
        CHANGED,
        UNCHANGED,
        FAULTY
    }

    /**
     * What is wrong, and where in the file.
     *
     * @param sheet null where the file is no workbook
     * @param row as spreadsheets count; 0 if it is about no row
     * @param column heading of the column; null if it is about a row
     */
    public record Fault(GuideSheet sheet, int row, GuideElement column, CatalogueFault fault) {}
}
