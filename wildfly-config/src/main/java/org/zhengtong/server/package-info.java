/** Starts the server with everything that must survive in one folder outside of it. Used by people, the build and tests. */
package org.zhengtong.server;
