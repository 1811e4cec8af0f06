package org.zhengtong.platform.support.workflow.design;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.support.workflow.Group;

/**
 * A case to try a process with.
 *
 * @param facts as the owner of a case would hand them in
 * @param lanes who fills each lane; a lane that is missing is told
 * @param from the day on which it is filed
 * @param choices what is decided, in this order; what is not said yet is still open
 */
public record TryOut(Map<String, Object> facts, Map<String, List<Group>> lanes, LocalDate from, List<Choice> choices) {

    /**
     * A decision.
     *
     * @param node the step, or the drawn timer that rings
     * @param outcome null for a timer
     */
    public record Choice(String node, String outcome) {}
}
