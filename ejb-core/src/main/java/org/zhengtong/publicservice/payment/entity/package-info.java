/** Bills. */
package org.zhengtong.publicservice.payment.entity;
