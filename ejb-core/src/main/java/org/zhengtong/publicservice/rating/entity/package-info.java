/** Ratings and their follow-ups. */
package org.zhengtong.publicservice.rating.entity;
