/** Searching the audit trail. */
package org.zhengtong.web.intranet.audit;
