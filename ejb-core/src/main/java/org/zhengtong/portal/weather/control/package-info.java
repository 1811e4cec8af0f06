/** Where readings, forecasts, warnings and the state of the feed are kept, and how a feed is read. */
package org.zhengtong.portal.weather.control;
