/** The only clock of the product. Tests and the demo may shift it; nothing else ever asks the machine for the time. */
@BusinessSystem(name = "clock")
package org.zhengtong.platform.support.clock;

import org.zhengtong.kernel.BusinessSystem;
