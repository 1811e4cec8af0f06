/** What both portals need of a matter's form: its questions and uploads, and taking in what was typed and sent. */
package org.zhengtong.web.filing;
