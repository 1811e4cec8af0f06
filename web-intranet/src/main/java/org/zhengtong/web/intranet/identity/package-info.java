/** Accounts for the security administrator, and one's own. */
package org.zhengtong.web.intranet.identity;
