/** Halls, queues, counters, tickets and appointments. */
package org.zhengtong.publicservice.hall.entity;
