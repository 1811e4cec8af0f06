/** Holidays, and reckoning a deadline. */
package org.zhengtong.web.intranet.worktime;
