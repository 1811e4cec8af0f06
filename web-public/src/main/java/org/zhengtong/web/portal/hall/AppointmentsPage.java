package org.zhengtong.web.portal.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.hall.AppointmentView;
import org.zhengtong.publicservice.hall.boundary.Booking;

/** One's own appointments. */
@Named
@RequestScoped
public class AppointmentsPage {

    private static final int ROWS = 20;

    @Inject
    Booking booking;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<AppointmentView> page;

    public Page<AppointmentView> getPage() {
        if (page == null) {
            var number = parameters.get("page");
            page = booking.mine(Page.Request.ofNumber(
                    number != null && number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1, ROWS));
        }
        return page;
    }
}
