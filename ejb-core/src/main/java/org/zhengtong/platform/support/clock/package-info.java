/** The only clock of the product. Tests and the demo may shift it; nothing else ever asks the machine for the time. */
package org.zhengtong.platform.support.clock;
