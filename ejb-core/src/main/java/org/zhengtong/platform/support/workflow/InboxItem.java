package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * One row of an inbox.
 *
 * @param node id of the BPMN node
 * @param stepName the step's name in the definition that the case runs on
 * @param from who sent it here: the last signer or the one who filed
 * @param standsInFor the principal, if it waits for the person as a deputy only; else null
 * @param onlyAsked whether only a view is asked for: somebody else decides
 * @param claimedBy who took it; null if it waits for its group
 */
public record InboxItem(
        StepId step,
        CaseKey key,
        Bilingual title,
        String summary,
        String node,
        Bilingual stepName,
        LocalDate dueOn,
        String basis,
        InboxLight light,
        AccountId from,
        AccountId claimedBy,
        AccountId standsInFor,
        boolean onlyAsked,
        Instant openedAt) {}
