/** How cases are moved, found and told: repositories of the module's entities and the work between them and jBPM. */
package org.zhengtong.workflow.control;
