package org.zhengtong.portal.content;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * What one reviewer said of an article, in this review of it or in an earlier one.
 *
 * @param round which review it was, from 1
 * @param step what the process calls it
 * @param sentBack whether the writer had to work on it again
 * @param opinion may be null
 */
public record ReviewView(int round, Bilingual step, AccountId by, boolean sentBack, String opinion, Instant at) {}
