/** Media collection: the editor's inbox of stories, sources, topics and the digest; and what units are sent. */
package org.zhengtong.web.intranet.media;
