/** 政务专网门户: what is published for staff, as they read it. */
package org.zhengtong.web.intranet.portal;
