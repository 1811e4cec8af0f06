package org.zhengtong.workflow.control.jbpm;

import java.util.function.Supplier;
import org.jbpm.ruleflow.core.RuleFlowProcess;

/**
 * jBPM looks for its parts by the thread's class loader, and keeps for good what it found first. Whoever calls, it must
 * be jBPM's own.
 */
final class EngineLoader {

    private EngineLoader() {}

    static <T> T within(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleFlowProcess.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
