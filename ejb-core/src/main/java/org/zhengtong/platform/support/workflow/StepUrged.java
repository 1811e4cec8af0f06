package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** Somebody asks that a step be done soon: these people should be told. */
public record StepUrged(
        CaseKey key,
        StepId step,
        String node,
        Bilingual stepName,
        List<AccountId> to,
        AccountId by,
        String text,
        Instant at) {}
