/**
 * Counts what is read, without cookies and without a write for a view: in memory, and from time to time into the database.
 */
package org.zhengtong.web.portal.readings;
