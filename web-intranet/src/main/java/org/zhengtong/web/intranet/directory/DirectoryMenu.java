package org.zhengtong.web.intranet.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.web.intranet.MenuPart;

/** The directory, for everybody on the staff. */
@ApplicationScoped
public class DirectoryMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(Group.MINE, "directory", "people", "/directory/", "/directory/unit /directory/posts", null));
    }
}
