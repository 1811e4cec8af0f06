package org.zhengtong.workflow.control.bpmn;

import java.util.Map;
import java.util.Set;

/**
 * A process as it is walked: what stands in sub-processes and called processes is laid open, so that waiting, sending
 * back, taking back and jumping need to know nothing of frames. A frame becomes a mark at which it is entered (its own
 * id) and one at which it is left.
 *
 * @param inside by frame of the drawn process: everything that is walked in it
 */
public record Unfolded(ProcessModel walked, Map<String, Set<String>> inside) {

    static final String EXIT = "/.out";
    static final String ENTER = "/.in";
    static final String LEAVE = "/.end";

    /** Where a frame is left. */
    public static String exitOf(String frame) {
        return frame + EXIT;
    }

    /** The node that people know, of one that is walked. */
    static String drawn(String node) {
        return node.endsWith(EXIT) ? node.substring(0, node.length() - EXIT.length()) : node;
    }
}
