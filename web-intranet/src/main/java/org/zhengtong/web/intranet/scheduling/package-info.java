/** Work that waits or fails. */
package org.zhengtong.web.intranet.scheduling;
