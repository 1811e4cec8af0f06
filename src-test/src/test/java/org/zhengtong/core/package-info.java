/**
 * Tests inside the server, on the built EAR as it is deployed: once on H2, once on PostgreSQL. The EAR is deployed when the
 * server starts; all test classes come in one small WAR beside it.
 */
package org.zhengtong.core;
