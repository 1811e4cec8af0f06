/** Tests against a server of its own process, as it runs at a county: over its interfaces, and with the power cut off. */
package org.zhengtong.live;
