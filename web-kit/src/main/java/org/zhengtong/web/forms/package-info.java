/** What forms need beside their fields: options to choose from, and safety against being sent twice. */
package org.zhengtong.web.forms;
