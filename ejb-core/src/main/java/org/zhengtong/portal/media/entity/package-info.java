/** Sources, stories, topics, those who follow them, and tasks of units. */
package org.zhengtong.portal.media.entity;
