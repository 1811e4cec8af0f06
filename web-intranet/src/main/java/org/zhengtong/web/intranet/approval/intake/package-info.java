/** Taking in at a window 综合窗口: any matter, by the form and the case that the portal has. */
package org.zhengtong.web.intranet.approval.intake;
