package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** A deadline is near: these people should be told. */
public record StepReminder(CaseKey key, StepId step, String node, Bilingual stepName, List<AccountId> to, Instant at) {}
