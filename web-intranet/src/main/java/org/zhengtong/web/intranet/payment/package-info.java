/** Bills, the till and its day. */
package org.zhengtong.web.intranet.payment;
