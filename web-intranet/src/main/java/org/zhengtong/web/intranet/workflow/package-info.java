/** Process definitions for administrators. */
package org.zhengtong.web.intranet.workflow;
