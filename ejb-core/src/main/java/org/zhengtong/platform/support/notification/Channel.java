package org.zhengtong.platform.support.notification;

/** How something leaves the product. */
public enum Channel {
    MAIL,
    SMS
}
