/** Where units write what the two sites publish, and where somebody else looks at it first. */
package org.zhengtong.web.intranet.content;
