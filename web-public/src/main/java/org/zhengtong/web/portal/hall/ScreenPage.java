package org.zhengtong.web.portal.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.zhengtong.publicservice.hall.CallsView;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.boundary.HallGuide;

/** What hangs on the wall of the hall. */
@Named
@RequestScoped
public class ScreenPage {

    @Inject
    HallGuide guide;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private CallsView calls;

    public void open() {
        calls = guide.calls(String.valueOf(parameters.get("hall")));
    }

    public HallView getHall() {
        return calls.hall();
    }

    public List<TicketView> getCalls() {
        return calls.calls();
    }
}
