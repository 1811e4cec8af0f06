/** Telling people, and seeing what became of it. */
package org.zhengtong.platform.support.notification.boundary;
