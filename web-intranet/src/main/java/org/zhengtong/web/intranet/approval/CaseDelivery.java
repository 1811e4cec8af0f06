package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.publicservice.approval.DeliveryView;
import org.zhengtong.publicservice.approval.boundary.DeliveryDesk;

/** The open case's delivery, read once a request. */
@Named
@RequestScoped
public class CaseDelivery {

    @Inject
    OpenCase openCase;

    @Inject
    DeliveryDesk desk;

    private DeliveryView view;
    private boolean read;

    /** Null as long as nothing is chosen or decided. */
    public DeliveryView getView() {
        if (!read) {
            view = desk.of(openCase.number()).orElse(null);
            read = true;
        }
        return view;
    }

    public boolean isMayDeliver() {
        return getView() != null && getView().state().isWaiting() && desk.mayDeliver(openCase.number());
    }

    public boolean isLate() {
        return getView().isOverdue(openCase.getView().today());
    }

    public String getLight() {
        return isLate() ? "over" : DeliveriesPage.lightOf(getView().state());
    }
}
