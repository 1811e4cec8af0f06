/** Searching everything that one may read, and tending the search: its words, what nobody found, its index. */
package org.zhengtong.web.intranet.search;
