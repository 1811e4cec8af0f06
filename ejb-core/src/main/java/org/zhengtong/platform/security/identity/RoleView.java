package org.zhengtong.platform.security.identity;

import org.zhengtong.kernel.Bilingual;

/**
 * A role that can be given.
 *
 * @param administers whether it is one of the three administrators', of whom nobody may be two (GB/T 22239 §8.1.5)
 */
public record RoleView(String code, Bilingual name, boolean administers) {}
