/** What citizens, clerks and managers do with a hall. */
package org.zhengtong.publicservice.hall.boundary;
