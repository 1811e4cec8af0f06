/** Reading, writing, reviewing and looking after what is published. */
package org.zhengtong.portal.content.boundary;
