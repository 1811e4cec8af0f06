/**
 * What is published, as the public reads it: columns of each kind, articles with what their kind knows of them, news on the
 * home page, feeds and the sitemap. Pages are kept as finished bytes and dropped when something is published.
 */
package org.zhengtong.web.portal.content;
