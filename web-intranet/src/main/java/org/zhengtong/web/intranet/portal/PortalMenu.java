package org.zhengtong.web.intranet.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.web.intranet.MenuPart;

/** What the government tells its own staff. */
@ApplicationScoped
public class PortalMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Group.MINE, "portal", "news", "/portal/", "/portal/article", null));
    }
}
