package org.zhengtong.platform.support.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhengtong.platform.support.notification.DispatchFailure;
import org.zhengtong.platform.support.notification.SmsGateway;

/** In the demo county a message has arrived when it stands in the outbox; elsewhere a real gateway has to be configured. */
@ApplicationScoped
public class DemoGateway implements SmsGateway {

    @Override
    public void send(String mobile, String text) {
        if (!Boolean.getBoolean("zt.demo")) {
            throw new DispatchFailure("no SMS gateway is configured");
        }
    }
}
