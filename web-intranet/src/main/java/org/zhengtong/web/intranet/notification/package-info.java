/** Notices inside the product. */
package org.zhengtong.web.intranet.notification;
