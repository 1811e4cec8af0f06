package org.zhengtong.portal.content;

import org.zhengtong.platform.support.fetching.FetchFault;

/**
 * A page that did not answer.
 *
 * @param path below the site's address, empty for the home page
 * @param status what it answered; 0 if it did not
 */
public record UnreachablePage(String path, FetchFault fault, int status) {}
