/** Settings that administrators change while the product runs. The catalogue of what exists, with bounds, is code. */
@BusinessSystem(
        name = "configuration",
        mayUse = {"identity"})
package org.zhengtong.platform.management.configuration;

import org.zhengtong.kernel.BusinessSystem;
