package org.zhengtong.publicservice.approval.control;

import java.util.List;

/**
 * A sheet of a workbook that somebody sent.
 *
 * @param headings by column
 */
record WorkbookTable(List<String> headings, List<Line> lines) {

    /**
     * One row.
     *
     * @param number as spreadsheets count, from 1
     */
    record Line(int number, List<Cell> cells) {

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.computed());
        }
    }

    /** What stands in a cell; one that computes says nothing here. */
    record Cell(String text, boolean computed) {

        static final Cell EMPTY = new Cell("", false);
    }
}
