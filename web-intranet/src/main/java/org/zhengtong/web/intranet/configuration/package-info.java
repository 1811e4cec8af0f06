/** Settings that administrators change while the product runs. */
package org.zhengtong.web.intranet.configuration;
