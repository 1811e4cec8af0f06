/** Readings, forecast days, warnings and the feed. */
package org.zhengtong.portal.weather.entity;
