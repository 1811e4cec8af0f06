/** A person's own pages: registration, drafts, applications, messages. */
package org.zhengtong.web.portal.account;
