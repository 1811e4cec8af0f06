/** The weather on the portal: its pages, the line in the header, and the banner of warnings above every page. */
package org.zhengtong.web.portal.weather;
