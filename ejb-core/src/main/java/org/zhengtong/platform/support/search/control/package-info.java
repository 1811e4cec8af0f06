/** From what was typed to the index and back; only this package knows the search library. */
package org.zhengtong.platform.support.search.control;
