/** Places and shapes. */
package org.zhengtong.portal.map.entity;
