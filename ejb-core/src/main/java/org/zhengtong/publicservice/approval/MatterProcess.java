package org.zhengtong.publicservice.approval;

import java.util.List;
import java.util.Map;

/**
 * How the engine handles a matter.
 *
 * @param id of the process, for example {@code approval.joint-review}
 * @param townshipField the field that says which township {@value LaneHolder#TOWNSHIP} means; null where no lane needs
 *     it
 * @param lanes who fills each lane of the process
 * @param facts for the conditions of the process: name of the fact and the field that answers it; five at most
 */
public record MatterProcess(
        String id, String townshipField, Map<String, List<LaneHolder>> lanes, Map<String, String> facts) {

    public MatterProcess {
        lanes = lanes == null ? Map.of() : Map.copyOf(lanes);
        facts = facts == null ? Map.of() : Map.copyOf(facts);
    }
}
