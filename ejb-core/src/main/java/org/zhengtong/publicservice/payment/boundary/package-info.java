/** What other systems, windows, providers and pages ask of payment. */
package org.zhengtong.publicservice.payment.boundary;
