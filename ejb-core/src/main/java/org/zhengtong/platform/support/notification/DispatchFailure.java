package org.zhengtong.platform.support.notification;

/** Something could not leave this time. */
public class DispatchFailure extends RuntimeException {

    public DispatchFailure(String message) {
        super(message);
    }

    public DispatchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
