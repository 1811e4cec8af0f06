/** Drawing of PDF files and QR codes. */
package org.zhengtong.platform.support.print.boundary;
