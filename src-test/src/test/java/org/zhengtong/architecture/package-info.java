/** The lines of the design, held by tests: directions, systems and what they may use, conventions. Each says why. */
package org.zhengtong.architecture;
