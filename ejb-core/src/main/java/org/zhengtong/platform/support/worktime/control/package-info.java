/** The calculation, the calendar held in memory, and the tables behind it. */
package org.zhengtong.platform.support.worktime.control;
