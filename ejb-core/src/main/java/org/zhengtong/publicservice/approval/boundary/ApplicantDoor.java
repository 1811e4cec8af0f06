package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.entity.Application;

/** Where applicants come through: by the account that filed, or by the query code; all others see nothing. */
@ApplicationScoped
class ApplicantDoor {

    @Inject
    Applications applications;

    @Inject
    Caller caller;

    @Inject
    Vault vault;

    /** @param queryCode null for the account's own application */
    Application open(ApplicationNumber number, String queryCode) {
        return applications
                .find(number)
                .filter(found -> caller.account().map(found::belongsTo).orElse(false)
                        || queryCode != null && found.opensWith(vault.index(queryCode)))
                .orElseThrow(() -> new NotFound(Application.class, number));
    }
}
