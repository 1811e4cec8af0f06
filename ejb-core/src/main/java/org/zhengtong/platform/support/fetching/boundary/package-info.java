/** Asking other machines. */
package org.zhengtong.platform.support.fetching.boundary;
