package org.zhengtong.platform.security.identity;

import org.zhengtong.kernel.Rule;

/** What identity refuses. */
public enum IdentityRule implements Rule {
    /** Somebody has registered with this mobile number, e-mail address or ID number. */
    ALREADY_REGISTERED,
    CODE_WRONG,
    CODE_EXPIRED,
    /** {0} seconds to wait. */
    CODE_TOO_SOON,
    CODE_TOO_OFTEN,
    PASSWORD_TOO_WEAK,
    PASSWORD_AS_BEFORE,
    TARGET_INVALID,
    OLD_PASSWORD_WRONG,
    /** Nobody manages their own account: the three administrators are kept apart. */
    OWN_ACCOUNT,
    /** Roles are for the staff; citizens and firms have what is their own. */
    STAFF_ONLY,
    /** Nobody is two of the three administrators. */
    ADMINISTRATORS_APART,
    ALREADY_HELD,
    LOGIN_TAKEN,
    /** {0} the first day. */
    ENDS_BEFORE_IT_BEGINS
}
