/** Where sources, stories, topics and tasks are kept; how documents are read, and how re-prints are found. */
package org.zhengtong.portal.media.control;
