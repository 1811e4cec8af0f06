/** {@code /api}: the public REST interface for other agencies' systems; the same boundaries, the same rules as the pages. */
package org.zhengtong.web.portal.api;
