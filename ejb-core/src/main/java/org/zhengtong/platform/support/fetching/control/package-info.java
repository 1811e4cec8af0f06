/** How another machine is asked, and which networks are nobody's business. */
package org.zhengtong.platform.support.fetching.control;
