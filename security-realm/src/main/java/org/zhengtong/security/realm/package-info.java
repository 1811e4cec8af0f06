/**
 * The Elytron realm over the platform's own accounts. It reads the view {@code identity_realm_account} and appends to
 * {@code identity_sign_in}; both belong to platform.security.identity, the realm has no tables of its own.
 */
package org.zhengtong.security.realm;
