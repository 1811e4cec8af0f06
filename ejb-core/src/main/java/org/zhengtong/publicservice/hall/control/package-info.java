/** What is kept of halls, and how a hall looks now. */
package org.zhengtong.publicservice.hall.control;
