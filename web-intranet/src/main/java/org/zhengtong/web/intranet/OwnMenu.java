package org.zhengtong.web.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What everybody has: the inbox and the notices. */
@ApplicationScoped
public class OwnMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(Group.MINE, "inbox", "inbox", "/", null),
                new Entry(Group.MINE, "notices", "bell", "/notification/", null));
    }
}
