/**
 * Weather 天气: observations and the forecast of the coming days, entered by the weather office or read from a feed, and
 * the warning signals 预警信号, which stand above every public page from the moment they are issued until they end.
 *
 * <p>Decisions: one reading counts for the county; what is old is shown and says that it is old; a feed writes only what
 * the office itself has not written. What it does not do: it forecasts nothing, and draws no charts of other places.
 */
@BusinessSystem(
        name = "weather",
        mayUse = {"identity", "directory", "configuration", "scheduling", "numbers", "fetching"})
package org.zhengtong.portal.weather;

import org.zhengtong.kernel.BusinessSystem;
