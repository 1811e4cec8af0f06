/** Reading and changing settings. */
package org.zhengtong.platform.management.configuration.boundary;
