/**
 * The first start of a county that has no demo data 首次启用: the top of the tree of units and one account from which its
 * people bring everybody else in. It does nothing else, and nothing at all once there is staff.
 */
@BusinessSystem(
        name = "founding",
        mayUse = {"identity", "directory", "configuration"})
package org.zhengtong.platform.management.founding;

import org.zhengtong.kernel.BusinessSystem;
