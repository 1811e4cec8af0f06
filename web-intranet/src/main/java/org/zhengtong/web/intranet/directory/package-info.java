/** Units and staff. */
package org.zhengtong.web.intranet.directory;
