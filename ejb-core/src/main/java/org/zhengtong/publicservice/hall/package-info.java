/**
 * The service hall 行政服务大厅 as a room: its queues and counters, tickets 取号叫号, appointments 预约, and the screen that
 * calls. What is decided at a counter belongs to online approval; this system only knows who is next, and knows nobody's
 * business: a ticket carries a number, no name.
 */
@BusinessSystem(
        name = "hall",
        mayUse = {
            "identity",
            "directory",
            "numbers",
            "notification",
            "worktime",
            "configuration",
            "scheduling",
            "rating"
        })
package org.zhengtong.publicservice.hall;

import org.zhengtong.kernel.BusinessSystem;
