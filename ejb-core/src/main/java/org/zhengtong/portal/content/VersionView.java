package org.zhengtong.portal.content;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** A saved version of an article, in the list of them. */
public record VersionView(int serial, String title, AccountId savedBy, Instant savedAt) {}
