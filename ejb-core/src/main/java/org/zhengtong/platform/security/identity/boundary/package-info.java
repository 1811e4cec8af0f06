/** Registration, one's own profile, and the rights of the caller. */
package org.zhengtong.platform.security.identity.boundary;
