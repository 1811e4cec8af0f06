package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.notification.Channel;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.publicservice.approval.entity.Application;

/** Tells the applicant what happened: inside the product where there is an account, by SMS or mail where one left a contact. */
@ApplicationScoped
public class ApplicantNews {

    @Inject
    Notifier notifier;

    @Inject
    Vault vault;

    /** @param what last part of the words' keys, for example {@code granted} */
    public void tell(Application application, String what) {
        tell(application, what, List.of(application.number().value(), application.title()));
    }

    /** @param parameters what the words say besides */
    public void tell(Application application, String what, List<?> parameters) {
        if (application.demo()) {
            return;
        }
        var account = application.applicant().account();
        if (account != null) {
            notifier.tell(
                    account, "approval." + what, parameters, "/approval/application?number=" + application.number());
        }
        var contact = application.applicant().contactSealed();
        if (contact != null) {
            var address = vault.openText(contact);
            var channel = address.contains("@") ? Channel.MAIL : Channel.SMS;
            notifier.send(channel, address, "approval." + what, parameters);
        }
    }
}
