/** Writing to the trail, and searching it. */
package org.zhengtong.platform.security.audit.boundary;
