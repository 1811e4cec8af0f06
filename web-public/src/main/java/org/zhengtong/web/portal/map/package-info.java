/** The digital map on the portal: drawn by the server as SVG, moved by links, with the list of places beside it. */
package org.zhengtong.web.portal.map;
