/** Editors of the map: the list of places, the form, and the file that many come in. */
package org.zhengtong.web.intranet.map;
