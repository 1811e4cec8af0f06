package org.zhengtong.workflow.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;

/**
 * Where a person looks for work: first what waits for themselves and their groups, then what waits for those they stand
 * in for.
 */
record Reach(List<Part> parts) {

    /**
     * @param principal who is stood in for; null for a person's own
     * @param process only in cases of this process; null for all
     * @param avoided whom such a case must not be about
     */
    record Part(AccountId principal, String process, Set<String> queues, Set<String> avoided) {

        boolean covers(String ofProcess) {
            return process == null || process.equals(ofProcess);
        }
    }

    Set<String> ownQueues() {
        return parts.get(0).queues();
    }

    Set<String> allQueues() {
        return parts.stream().flatMap(part -> part.queues().stream()).collect(Collectors.toSet());
    }

    /** For whom a person would act on what waits in a queue; null for themselves. */
    AccountId principalAt(String queue, String process) {
        return parts.stream()
                .filter(part -> part.queues().contains(queue) && part.covers(process))
                .findFirst()
                .map(Part::principal)
                .orElse(null);
    }
}
