package org.zhengtong.platform.support.workflow;

import java.time.Instant;

/** A step waits for its signers. Observe it in the same transaction, for example to set its deadline. */
public record StepOpened(CaseKey key, StepId step, String node, String lane, Instant at) {}
