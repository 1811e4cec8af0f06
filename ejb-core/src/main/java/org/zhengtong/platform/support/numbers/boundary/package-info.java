/** Gives out numbers. */
package org.zhengtong.platform.support.numbers.boundary;
