/**
 * The {@code g:} tag library: each tag owns the markup, the accessibility and the words of one component of the design,
 * so that a page says only what is its own. The tags themselves stand in {@code META-INF/tags}; here is what they need
 * in Java.
 */
package org.zhengtong.web.tags;
