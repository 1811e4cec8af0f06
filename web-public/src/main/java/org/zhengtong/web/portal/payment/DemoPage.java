package org.zhengtong.web.portal.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhengtong.publicservice.payment.boundary.DemoCashier;
import org.zhengtong.publicservice.payment.boundary.OnlinePayment;
import org.zhengtong.web.pages.Redirect;

/** The demo provider's page: pays an order without money, and tells the county as a provider does. */
@Named("demoPayment")
@RequestScoped
public class DemoPage {

    private static final String PROVIDER = "demo";

    @Inject
    DemoCashier cashier;

    @Inject
    OnlinePayment payments;

    private DemoCashier.Order order;

    public void open() {
        getOrder();
    }

    public DemoCashier.Order getOrder() {
        if (order == null) {
            order = cashier.order(token());
        }
        return order;
    }

    public void pay() {
        var signed = cashier.pay(token());
        payments.notified(PROVIDER, signed.message(), signed.signature());
        Redirect.to(getOrder().returnTo());
    }

    /** For the form: the order that the page is about. */
    public String getToken() {
        return token();
    }

    private static String token() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("order");
    }
}
