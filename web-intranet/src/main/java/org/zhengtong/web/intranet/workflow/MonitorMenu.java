package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** 流程监控, for leaders and administrators of processes. */
@ApplicationScoped
public class MonitorMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                Group.PLATFORM,
                "monitor",
                "chart",
                "/workflow/monitor",
                "/workflow/monitor-cases",
                Permission.PROCESS_MONITOR));
    }
}
