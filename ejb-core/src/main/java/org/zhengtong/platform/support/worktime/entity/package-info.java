/** The years as they are kept. */
package org.zhengtong.platform.support.worktime.entity;
