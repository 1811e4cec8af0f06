/** What pages, editors and the demo ask of the map. */
package org.zhengtong.portal.map.boundary;
