/**
 * How tables come to be, and who comes to a row next: every persistence unit migrates its tables with Flyway before Hibernate
 * validates its mappings.
 */
package org.zhengtong.platform.support.persistence;
