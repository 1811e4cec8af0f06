/** Pages of online approval for staff: the case, its actions, lists, the catalogue for its editors. */
package org.zhengtong.web.intranet.approval;
