/** The only place that knows jBPM. Nothing in here touches the database. */
package org.zhengtong.workflow.control.jbpm;
