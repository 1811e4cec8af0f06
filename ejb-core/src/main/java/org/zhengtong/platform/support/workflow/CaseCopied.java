package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** A case was copied to people who should be told. */
public record CaseCopied(CaseKey key, Bilingual title, List<AccountId> to, AccountId by, String note, Instant at) {}
