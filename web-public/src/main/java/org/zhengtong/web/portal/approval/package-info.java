/** Pages of online approval for everybody: the catalogue and its guides, filing, progress, licences. */
package org.zhengtong.web.portal.approval;
