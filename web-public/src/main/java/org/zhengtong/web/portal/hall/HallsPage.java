package org.zhengtong.web.portal.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.boundary.HallGuide;

/** All halls with their queues and how many wait. */
@Named
@RequestScoped
public class HallsPage {

    @Inject
    HallGuide guide;

    private List<HallView> halls;

    public List<HallView> getHalls() {
        if (halls == null) {
            halls = guide.halls();
        }
        return halls;
    }
}
