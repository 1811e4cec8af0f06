package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** Process definitions, for those who publish them. */
@ApplicationScoped
public class WorkflowMenu implements MenuPart {

    private static final String VIEWS = "/workflow/publish /workflow/process /workflow/draft /workflow/design"
            + " /workflow/release /workflow/simulate /workflow/import /workflow/migrate";

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Group.PLATFORM, "processes", "flow", "/workflow/", VIEWS, Permission.PROCESS_PUBLISH));
    }
}
