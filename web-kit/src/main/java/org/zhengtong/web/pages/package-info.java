/** Addresses, languages, static files and headers: what surrounds every page of both portals. */
package org.zhengtong.web.pages;
