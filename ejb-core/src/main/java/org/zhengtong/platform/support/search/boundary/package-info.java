/** Searching, making known what can be found, and tending the index and its words. */
package org.zhengtong.platform.support.search.boundary;
