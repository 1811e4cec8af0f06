package org.zhengtong.web.portal.hall;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.AppointmentView;
import org.zhengtong.publicservice.hall.boundary.Booking;
import org.zhengtong.web.pages.Redirect;

/** One appointment: what to show at the reception, and cancelling it. */
@Named
@ViewScoped
public class AppointmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Booking booking;

    private String number;

    @PostConstruct
    void read() {
        number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("number");
    }

    /** Opens one's own appointment, or cancels it; a button pressed in an old window is told that it is over. */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        var act = faces.getExternalContext().getRequestParameterMap().get("act");
        if (faces.isPostback() && "cancel".equals(act)) {
            booking.cancel(new AppointmentNumber(String.valueOf(number)));
            Redirect.to("/account/appointment?done=cancelled&number=" + number);
        } else {
            getView();
        }
    }

    public AppointmentView getView() {
        return booking.mine(new AppointmentNumber(String.valueOf(number)));
    }
}
