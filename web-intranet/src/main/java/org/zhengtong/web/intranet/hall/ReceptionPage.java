package org.zhengtong.web.intranet.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.boundary.Reception;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** The reception at the door: tickets, and people who come with an appointment. */
@Named
@RequestScoped
public class ReceptionPage {

    @Inject
    Reception reception;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private List<HallView> halls;
    private String number;
    private String code;

    public List<HallView> getHalls() {
        if (halls == null) {
            halls = reception.halls();
        }
        return halls;
    }

    /** The hall that the address names, otherwise the first; null if there is none. */
    public HallView getHall() {
        var asked = parameters.get("hall");
        return getHalls().stream()
                .filter(hall -> hall.code().equals(asked))
                .findFirst()
                .orElse(getHalls().isEmpty() ? null : getHalls().get(0));
    }

    /** The ticket just given out, to be printed; null if none. */
    public TicketView getTicket() {
        var label = parameters.get("ticket");
        return label == null || getHall() == null
                ? null
                : reception.slip(getHall().code(), label).orElse(null);
    }

    /** Opens the reception, or gives out a ticket of the queue whose button was pressed. */
    public void open() {
        getHalls();
        var line = parameters.get("line");
        if (FacesContext.getCurrentInstance().isPostback() && line != null && line.matches("\\d{1,18}")) {
            var preferred = Boolean.parseBoolean(parameters.get("preferred"));
            given(submissions.once(
                    () -> reception.ticket(Long.parseLong(line), preferred).label()));
        }
    }

    public void arrive() {
        var asked = new AppointmentNumber(number.strip().toUpperCase(Locale.ROOT));
        given(submissions.once(
                () -> reception.arrived(getHall().code(), asked, code.strip()).label()));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    private void given(String label) {
        Redirect.to("/hall/reception?hall=" + getHall().code() + "&ticket=" + label);
    }
}
