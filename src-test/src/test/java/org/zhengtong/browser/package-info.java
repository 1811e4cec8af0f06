/** Journeys in a real browser against a running server: what people see and do, with pictures and axe. */
package org.zhengtong.browser;
