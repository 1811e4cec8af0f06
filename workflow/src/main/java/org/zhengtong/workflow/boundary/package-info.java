/**
 * The session beans behind the ports of {@link org.zhengtong.platform.support.workflow}. They are open to every
 * caller in the application ({@code PermitAll}), because only boundaries of other systems call them and those have
 * checked the permission of the business; who may sign a step is checked here. They are never exposed to the web.
 */
package org.zhengtong.workflow.boundary;
