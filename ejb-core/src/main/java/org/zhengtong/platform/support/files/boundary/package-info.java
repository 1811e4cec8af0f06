/** Keeping and opening files. */
package org.zhengtong.platform.support.files.boundary;
