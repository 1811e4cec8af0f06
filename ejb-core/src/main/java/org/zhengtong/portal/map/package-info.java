/**
 * Digital map 数字地图: the county's shape, its townships, rivers and roads, and the places that people look for: offices,
 * schools, clinics, scenic spots, bus stops and village service points, each with its unit, which keeps it.
 *
 * <p>Decisions: coordinates are longitude and latitude of CGCS2000; the map is drawn by the product itself, so that no tile
 * server is needed and nobody's look at the map leaves the county. What it does not do: it knows no house numbers and
 * finds no way along streets; it says how far, in which direction, along which road and with which bus.
 */
@BusinessSystem(
        name = "map",
        mayUse = {"identity", "directory", "search"})
package org.zhengtong.portal.map;

import org.zhengtong.kernel.BusinessSystem;
