/** The drawn process of a case. */
package org.zhengtong.workflow.control.drawing;
