package org.zhengtong.web.intranet.worktime;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengtong.web.intranet.MenuPart;

/** The calendar is for everybody on the staff; importing a year is asked for on the page. */
@ApplicationScoped
public class WorktimeMenu implements MenuPart {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                Group.PLATFORM,
                "worktime",
                "cal",
                "/worktime/",
                "/worktime/year /worktime/import /worktime/calculator",
                null));
    }
}
