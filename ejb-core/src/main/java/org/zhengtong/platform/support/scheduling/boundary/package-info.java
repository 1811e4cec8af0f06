/** The agenda and the workers who work it off. */
package org.zhengtong.platform.support.scheduling.boundary;
