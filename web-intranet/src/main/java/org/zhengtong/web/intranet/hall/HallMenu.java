package org.zhengtong.web.intranet.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.web.intranet.MenuPart;

/** The counter and the reception for clerks, the halls for their managers. */
@ApplicationScoped
public class HallMenu implements MenuPart {

    private static final String SERVE = "hall.serve";
    private static final String MANAGE = "hall.manage";

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(Group.PUBLIC_SERVICE, "counter", "bell", "/hall/desk", SERVE),
                new Entry(Group.PUBLIC_SERVICE, "reception", "stamp", "/hall/reception", SERVE),
                new Entry(
                        Group.PUBLIC_SERVICE,
                        "halls",
                        "house",
                        "/hall/halls",
                        "/hall/hall /hall/edit /hall/line /hall/counter",
                        MANAGE));
    }
}
