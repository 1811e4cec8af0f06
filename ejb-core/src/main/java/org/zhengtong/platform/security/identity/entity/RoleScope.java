package org.zhengtong.platform.security.identity.entity;

/** How far a role's permissions reach. */
public enum RoleScope {
    OWN,
    UNIT,
    UNIT_AND_BELOW,
    COUNTY
}
