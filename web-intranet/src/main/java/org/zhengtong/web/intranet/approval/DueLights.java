package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.Lateness;
import org.zhengtong.publicservice.approval.LicenceState;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Words;

/** The light of a case in a list: against the law first, then against the promise. */
@Named
@RequestScoped
public class DueLights {

    private static final int SOON = 3;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    private final Map<LocalDate, Integer> left = new HashMap<>();

    public Light of(ApplicationRow row) {
        var today = LocalDate.now(clock);
        if (!row.stage().isOpen()) {
            return ended(row);
        }
        if (row.due() == null) {
            return new Light("hold", words().get("kit.light.hold"));
        }
        switch (row.lateness(today)) {
            case PAST_LEGAL_LIMIT -> {
                return new Light("legal", words().of(Lateness.PAST_LEGAL_LIMIT));
            }
            case OVERDUE -> {
                return new Light("over", words().text("kit.light.over", ChronoUnit.DAYS.between(row.due(), today)));
            }
            default -> {
                return coming(row, today);
            }
        }
    }

    private static Light ended(ApplicationRow row) {
        return row.revoked()
                ? new Light("none", words().of(LicenceState.REVOKED))
                : new Light(row.stage() == Stage.GRANTED ? "done" : "none", words().of(row.stage()));
    }

    private Light coming(ApplicationRow row, LocalDate today) {
        if (row.due().equals(today)) {
            return new Light("today", words().get("kit.light.today"));
        }
        int days = left.computeIfAbsent(row.due(), due -> calendar.workingDaysBetween(today, due));
        return new Light(days <= SOON ? "soon" : "ok", words().text("kit.light.left", days));
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
