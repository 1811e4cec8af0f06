package org.zhengtong.platform.security.directory;

import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/** A member of staff in a unit. */
public record StaffView(AccountId account, String name, long unit, Bilingual unitName, Bilingual title, long post) {}
