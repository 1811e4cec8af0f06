package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.boundary.Monitor;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** What the monitor's pages call processes, units, people and lengths of time. */
@Named
@RequestScoped
public class MonitorNames {

    private static final double HOURS_OF_A_DAY = 24;
    private static final double MINUTES_OF_AN_HOUR = 60;

    @Inject
    Monitor monitor;

    @Inject
    Directory directory;

    private Map<String, Bilingual> processes;

    public String process(String id) {
        return words().of(processes().getOrDefault(id, new Bilingual(id, id)));
    }

    Map<String, Bilingual> processes() {
        if (processes == null) {
            processes = monitor.processNames();
        }
        return processes;
    }

    /** @param id null for those who were named in person */
    public String unit(Long id) {
        return id == null
                ? words().get("monitor.named")
                : directory.unit(id).map(UnitView::shortName).map(words()::of).orElse("");
    }

    /** @param id null for what nobody has taken in hand */
    public String person(AccountId id) {
        return id == null
                ? words().get("monitor.nobody")
                : directory.staff(id).map(StaffView::name).orElseGet(() -> words().get("monitor.named"));
    }

    /** Working time, in working days from one day on, in hours below. */
    public String time(Duration time) {
        var hours = time.toMinutes() / MINUTES_OF_AN_HOUR;
        return hours < HOURS_OF_A_DAY
                ? words().text("monitor.hours", rounded(hours))
                : words().text("monitor.days", rounded(hours / HOURS_OF_A_DAY));
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
