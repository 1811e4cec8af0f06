/** Following up bad ratings. */
package org.zhengtong.web.intranet.rating;
