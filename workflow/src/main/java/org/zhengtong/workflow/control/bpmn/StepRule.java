package org.zhengtong.workflow.control.bpmn;

import java.util.List;
import java.util.Map;
import org.zhengtong.platform.support.workflow.FieldAccess;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.workflow.entity.SigningRule;

/**
 * What {@code zt:step} says of a user task.
 *
 * @param lane whose signature is asked for; the case says who fills the lane
 * @param signing when the step is done
 * @param outcomes what may be chosen; the first one is agreement, which all have to give where all sign
 * @param opinionFor the outcomes that ask for an opinion
 * @param fields what its signers may do with fields of the form
 * @param laneOptional whether a case may start without anybody in the lane, because it may never come here
 * @param fallback the lane that signs where nobody of {@code lane} can; null for the administrators of processes
 * @param forSubject whether whom the case is about acts here, so that no conflict of interest arises
 * @param returnable whether later steps may send the case back to here
 * @param skipSame whether whoever has just agreed to the step before is spared to say so again
 * @param time how long it may take, besides what the owner of the case says
 */
public record StepRule(
        String lane,
        SigningRule signing,
        List<String> outcomes,
        List<String> opinionFor,
        Map<String, FieldAccess> fields,
        boolean laneOptional,
        String fallback,
        boolean forSubject,
        boolean returnable,
        boolean skipSame,
        StageTime time) {

    /** The only outcome of a user task that says nothing of outcomes. */
    static final String DONE = "done";
}
