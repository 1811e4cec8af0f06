/** The intranet's frame: who is signed in, the menu of what they may use, the inbox that is its home. */
package org.zhengtong.web.intranet;
