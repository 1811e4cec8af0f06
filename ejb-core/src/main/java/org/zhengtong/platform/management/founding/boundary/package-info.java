/** Founding a county when the application starts. */
package org.zhengtong.platform.management.founding.boundary;
