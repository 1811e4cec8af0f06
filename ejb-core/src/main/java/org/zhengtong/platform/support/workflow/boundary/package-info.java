/** Publishing process definitions, for administrators. */
package org.zhengtong.platform.support.workflow.boundary;
