package org.zhengtong.platform.support.notification;

/** The port to whoever sends short messages for the county. */
public interface SmsGateway {

    /**
     * @param mobile number in clear
     * @throws DispatchFailure if it was not accepted; it is tried again later
     */
    void send(String mobile, String text);
}
