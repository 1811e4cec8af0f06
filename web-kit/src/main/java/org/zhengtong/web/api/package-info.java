/** What the REST interfaces of both portals share: JSON, problems (RFC 9457), rate limit, the OpenAPI file. */
package org.zhengtong.web.api;
