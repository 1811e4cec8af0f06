/** Pages of paper: XHTML with CSS in millimetres to PDF, in Chinese, with embedded fonts that need nothing installed. */
@BusinessSystem(name = "print")
package org.zhengtong.platform.support.print;

import org.zhengtong.kernel.BusinessSystem;
