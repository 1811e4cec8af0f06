/** Fixtures named for what they are; used by every kind of test. */
package org.zhengtong.samples;
