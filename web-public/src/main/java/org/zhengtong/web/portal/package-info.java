/** The public portal's own pages: home, help, accessibility; and how finished pages are kept ready. */
package org.zhengtong.web.portal;
