/** The county as a tree of units, the people in it and the roles they hold there. Answers the engine who may sign. */
@BusinessSystem(
        name = "directory",
        mayUse = {"identity", "workflow"})
package org.zhengtong.platform.security.directory;

import org.zhengtong.kernel.BusinessSystem;
