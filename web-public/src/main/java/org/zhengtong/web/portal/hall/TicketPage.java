package org.zhengtong.web.portal.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.boundary.HallGuide;

/** Where one's ticket of today stands. The number is all one needs: it stands on the hall's screen for everybody. */
@Named
@RequestScoped
public class TicketPage {

    @Inject
    HallGuide guide;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private HallView hall;
    private TicketView ticket;

    public void open() {
        hall = guide.hall(String.valueOf(parameters.get("hall")));
        ticket = guide.ticket(hall.code(), getLabel()).orElse(null);
    }

    public HallView getHall() {
        return hall;
    }

    /** As typed, without what people put between letter and digits. */
    public String getLabel() {
        var typed = parameters.get("label");
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Null if there is none of that number today. */
    public TicketView getTicket() {
        return ticket;
    }
}
