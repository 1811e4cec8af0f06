package org.zhengtong.workflow.control;

import org.zhengtong.kernel.AccountId;
import org.zhengtong.workflow.entity.Signer;

/**
 * A place of a step in which somebody may act.
 *
 * @param principal for whom; null if for themselves
 */
public record Seat(Signer place, AccountId person, AccountId principal) {}
