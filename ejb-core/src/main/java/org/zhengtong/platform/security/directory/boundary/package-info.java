/** Units, staff, and who may sign. */
package org.zhengtong.platform.security.directory.boundary;
