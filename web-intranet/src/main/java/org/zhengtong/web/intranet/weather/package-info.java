/** The weather office: readings, the forecast, warnings, and how the feed does. */
package org.zhengtong.web.intranet.weather;
