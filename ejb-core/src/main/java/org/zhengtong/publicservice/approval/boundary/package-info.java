/** What portals and interfaces ask of online approval. Each method checks one permission, runs one transaction, is audited. */
package org.zhengtong.publicservice.approval.boundary;
