/** Rating, reading ratings, and following up the bad ones. */
package org.zhengtong.publicservice.rating.boundary;
