/** Service halls for everybody: where they are, who waits, the screen, and one's own appointments. */
package org.zhengtong.web.portal.hall;
