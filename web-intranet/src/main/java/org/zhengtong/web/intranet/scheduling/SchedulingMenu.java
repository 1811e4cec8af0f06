package org.zhengtong.web.intranet.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** Scheduled work, for administrators. */
@ApplicationScoped
public class SchedulingMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Group.PLATFORM, "agenda", "clock", "/scheduling/", Permission.SCHEDULING_TEND));
    }
}
