/** Paying online: the demo provider's page. */
package org.zhengtong.web.portal.payment;
