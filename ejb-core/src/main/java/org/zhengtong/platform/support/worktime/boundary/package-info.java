/** What other systems ask of working time. */
package org.zhengtong.platform.support.worktime.boundary;
