package org.zhengtong.platform.security.identity;

import org.zhengtong.kernel.AccountId;

/**
 * What the platform already knows of a signed-in citizen or firm; used to fill forms in, never asked again.
 *
 * @param contact who speaks for a firm; null for a citizen
 * @param code resident ID or credit code, in clear: for the person's own eyes and the case only
 */
public record Applicant(
        AccountId account,
        AccountKind kind,
        String name,
        String contact,
        String code,
        String mobile,
        String email,
        String division,
        String address) {}
