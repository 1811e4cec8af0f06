/** What pages, the demo and the agenda ask of the weather. */
package org.zhengtong.portal.weather.boundary;
