package org.zhengtong.web.intranet.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.web.intranet.MenuPart;

/** The outbox, for administrators. */
@ApplicationScoped
public class NotificationMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Group.PLATFORM, "outbox", "mail", "/notification/outbox", Permission.OUTBOX_READ));
    }
}
