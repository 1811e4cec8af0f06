package org.zhengtong.platform.management.configuration;

import org.zhengtong.kernel.Rule;

/** What is refused of a setting. */
public enum SettingRule implements Rule {
    /** {0} least, {1} most. */
    OUT_OF_BOUNDS
}
