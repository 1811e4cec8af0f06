package org.zhengtong.platform.management.configuration;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/**
 * A setting as the page shows it.
 *
 * @param changedBy null while it has its default
 */
public record SettingView(Setting setting, String text, AccountId changedBy, Instant changedAt) {}
