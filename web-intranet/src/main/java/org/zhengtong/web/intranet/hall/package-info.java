/** Service halls for their staff: the counter, the reception, and setting a hall up. */
package org.zhengtong.web.intranet.hall;
