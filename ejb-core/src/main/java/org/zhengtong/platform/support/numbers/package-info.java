/** Running numbers without gaps or duplicates under concurrency, by pattern and year. */
@BusinessSystem(name = "numbers")
package org.zhengtong.platform.support.numbers;

import org.zhengtong.kernel.BusinessSystem;
