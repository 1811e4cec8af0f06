package org.zhengtong.workflow.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtong.workflow.control.Reach.Part;

/**
 * The condition that a place {@code g} of a step of a case {@code c} waits for a person. A step in which several places
 * wait for the same person counts by the first of them.
 */
record WaitingFor(Reach reach) {

    private static final String AVOIDED = " and (s.plan.forSubject = true or not exists (select x from CaseSubject x"
            + " where x.about.caseId = c.id and x.about.subject in (:avoided%d)))";

    /** Whether it asks for nothing but queues, as it does for most people. */
    boolean isPlain() {
        return reach.parts().size() == 1 && reach.parts().get(0).avoided().isEmpty();
    }

    String where() {
        return " where g.queue in (:queues)" + condition();
    }

    /** Beside the queues; nearly all places are the first of their step, for which nothing else has to be asked. */
    String condition() {
        return reaching("g")
                + " and (g.place = 0 or not exists (select o.id from Signer o where o.step = g.step and o.place < g.place"
                + " and o.queue in (:queues)" + reaching("o") + "))";
    }

    private String reaching(String place) {
        if (isPlain()) {
            return "";
        }
        var ways = new ArrayList<String>();
        for (int i = 0; i < reach.parts().size(); i++) {
            ways.add(way(reach.parts().get(i), i, place));
        }
        return " and (" + String.join(" or ", ways) + ")";
    }

    private static String way(Part part, int number, String place) {
        return "(" + place + ".queue in (:queues" + number + ")"
                + (part.process() == null ? "" : " and c.process = :process" + number)
                + (part.avoided().isEmpty() ? "" : AVOIDED.formatted(number))
                + ")";
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("queues", reach.allQueues());
        for (int i = 0; i < reach.parts().size() && !isPlain(); i++) {
            var part = reach.parts().get(i);
            parameters.put("queues" + i, part.queues());
            if (part.process() != null) {
                parameters.put("process" + i, part.process());
            }
            if (!part.avoided().isEmpty()) {
                parameters.put("avoided" + i, part.avoided());
            }
        }
        return parameters;
    }
}
