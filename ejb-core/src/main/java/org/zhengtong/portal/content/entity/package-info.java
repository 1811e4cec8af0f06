/** Columns, articles, their versions and where they are listed. */
package org.zhengtong.portal.content.entity;
