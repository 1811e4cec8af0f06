package org.zhengtong.portal.content;

/**
 * Whoever keeps the matters for which people apply online; an opening names one of them by its code. Implement it as a
 * session bean exposing this interface.
 */
public interface OnlineMatters {

    boolean knows(String code);
}
