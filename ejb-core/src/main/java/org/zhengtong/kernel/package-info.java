/** The tiny vocabulary that every system shares: rules and their violations, pages of rows, the principal, audit marks. */
package org.zhengtong.kernel;
