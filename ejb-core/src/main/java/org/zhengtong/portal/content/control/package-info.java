/** Keeps columns, articles and their versions, cleans and checks what was written. */
package org.zhengtong.portal.content.control;
