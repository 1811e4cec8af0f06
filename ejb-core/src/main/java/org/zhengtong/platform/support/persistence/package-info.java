/** How tables come to be: every persistence unit migrates its own with Flyway before Hibernate validates its mappings. */
package org.zhengtong.platform.support.persistence;
