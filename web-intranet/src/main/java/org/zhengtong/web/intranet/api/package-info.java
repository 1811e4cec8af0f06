/** {@code /intranet/api}: the REST interface for staff's tools: inbox, claim, opinion, decide, send back. */
package org.zhengtong.web.intranet.api;
