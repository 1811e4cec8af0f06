/** Keeps ratings, and sees to it that bad ones are answered. */
package org.zhengtong.publicservice.rating.control;
