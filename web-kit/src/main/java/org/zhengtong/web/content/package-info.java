/** How published articles are written into lists and tables, the same in both portals. */
package org.zhengtong.web.content;
