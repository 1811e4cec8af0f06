/** Bills, their numbers and the demo provider. */
package org.zhengtong.publicservice.payment.control;
