/** What is kept of documents, of words, and of the state of the index. */
package org.zhengtong.platform.support.search.entity;
