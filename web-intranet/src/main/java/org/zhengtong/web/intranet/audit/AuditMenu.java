package org.zhengtong.web.intranet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** The trail, for auditors. */
@ApplicationScoped
public class AuditMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Group.PLATFORM, "audit", "hist", "/audit/", Permission.AUDIT_READ));
    }
}
