/** What the platform works out itself from what the engine tells. */
package org.zhengtong.platform.support.workflow.control;
