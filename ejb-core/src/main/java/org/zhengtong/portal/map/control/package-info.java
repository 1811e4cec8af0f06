/** Places and shapes, the file that places come in, and ways. */
package org.zhengtong.portal.map.control;
