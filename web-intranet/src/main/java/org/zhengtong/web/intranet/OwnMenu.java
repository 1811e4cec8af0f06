package org.zhengtong.web.intranet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What everybody has: the inbox, the notices, what is sent around to read, their deputies. */
@ApplicationScoped
public class OwnMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(Group.MINE, "inbox", "inbox", "/", null),
                new Entry(Group.MINE, "notices", "bell", "/notification/", null),
                new Entry(Group.MINE, "copies", "eye", "/workflow/copies", null),
                new Entry(Group.MINE, "standIns", "swap", "/workflow/stand-ins", "/workflow/relations", null));
    }
}
