package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.DeliveryView;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Delivery;

/** A delivery as the applicant's and the clerk's page both show it. */
@ApplicationScoped
public class DeliveryViews {

    @Inject
    Delivering delivering;

    @Inject
    MatterVersions versions;

    @Inject
    Addresses addresses;

    @Inject
    FileStore files;

    public DeliveryView view(Application application, Delivery delivery) {
        var matter = versions.get(application.matterVersion()).definition();
        return new DeliveryView(
                application.number(),
                delivery.way(),
                delivery.state(),
                addresses.open(delivery).orElse(null),
                delivery.decidedOn() == null ? null : delivering.deadline(delivery.decidedOn(), matter),
                delivery.carrier(),
                delivery.trackingNumber(),
                delivery.sentOn(),
                delivery.servedOn(),
                delivery.receivedBy(),
                delivery.note(),
                delivery.scan() == null ? null : files.find(delivery.scan()));
    }
}
