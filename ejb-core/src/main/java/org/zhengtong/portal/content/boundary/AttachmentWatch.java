package org.zhengtong.portal.content.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks after a start whether there are attachments that nobody has read. */
@Singleton
@Startup
@PermitAll
public class AttachmentWatch {

    @Inject
    AttachmentPortion portion;

    @PostConstruct
    void begin() {
        portion.putOnAll();
    }
}
