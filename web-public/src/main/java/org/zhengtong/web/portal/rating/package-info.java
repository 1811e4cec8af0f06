/** Rating a visit or a case, and reading what others thought. */
package org.zhengtong.web.portal.rating;
