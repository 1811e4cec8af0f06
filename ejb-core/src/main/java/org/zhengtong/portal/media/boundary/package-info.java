/** What pages, the demo and the agenda ask of media collection. */
package org.zhengtong.portal.media.boundary;
