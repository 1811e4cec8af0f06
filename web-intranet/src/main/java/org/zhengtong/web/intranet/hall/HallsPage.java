package org.zhengtong.web.intranet.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.boundary.HallPlan;

/** The halls within the manager's reach. */
@Named
@RequestScoped
public class HallsPage {

    @Inject
    HallPlan plan;

    private List<HallView> halls;

    public void open() {
        halls = plan.halls();
    }

    public List<HallView> getHalls() {
        return halls;
    }
}
