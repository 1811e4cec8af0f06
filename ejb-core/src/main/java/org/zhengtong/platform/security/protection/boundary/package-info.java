/** Sealing and opening of sensitive values. */
package org.zhengtong.platform.security.protection.boundary;
