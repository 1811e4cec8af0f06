package org.zhengtong.workflow.control.drawing;

/**
 * What the drawing says of one node.
 *
 * @param note who and when, short enough for the box; may be empty
 * @param told the same in full, for {@code <title>} and for those who listen to the drawing
 */
record Mark(MarkState state, String note, String told) {}
