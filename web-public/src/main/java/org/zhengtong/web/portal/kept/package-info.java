/**
 * Finished public pages, kept ready under their address. A page that says so ({@code kept} of the layout) is rendered once
 * and then answered before the servlet container has done anything: no thread is changed, no session looked for, nothing
 * compressed again. What it shows may change at any moment, so each page carries the marks of its area; whoever changes
 * something fires {@link org.zhengtong.kernel.PublicPagesStale}, the marks are renewed on every node, and pages with old
 * marks are as good as gone.
 */
package org.zhengtong.web.portal.kept;
