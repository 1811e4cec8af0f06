package org.zhengtong.portal.content;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * What one reviewer said, where several look at an article one after the other.
 *
 * @param step what the process calls it
 * @param opinion may be null
 */
public record ReviewView(Bilingual step, AccountId by, String opinion, Instant at) {}
