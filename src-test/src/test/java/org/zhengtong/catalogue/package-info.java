/** The demo county's catalogue held against what the other modules ship. */
package org.zhengtong.catalogue;
