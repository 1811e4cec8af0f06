package org.zhengtong.workflow.control.design;

import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.workflow.control.bpmn.NodeKind;

/**
 * A node that is to be written.
 *
 * @param stage of a user task, else null
 * @param branch in which it stands; empty outside of blocks
 */
record Knot(String id, NodeKind kind, Bilingual name, Stage stage, String branch) {

    /** The key of a branch: kept in the file, so that a stage that nothing leads to any more stays where it is. */
    static String branch(String block, int number) {
        return block + "/" + number;
    }
}
