/** Moving the county's clock, where that is allowed. */
package org.zhengtong.platform.support.clock.boundary;
