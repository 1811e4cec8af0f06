package org.zhengtong.platform.support.workflow.design;

/** What a list of sentences consists of. */
public sealed interface Part permits Stage, Block, Turn {

    /** Unique in the process; of a stage, the id of its BPMN node. */
    String id();
}
