package org.zhengtong.portal.weather.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.portal.weather.IssueWarning;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.control.Office;
import org.zhengtong.portal.weather.control.Recording;
import org.zhengtong.portal.weather.control.Warnings;
import org.zhengtong.portal.weather.entity.Warning;

/** Warnings are issued and lifted here, within the reach of the office that does it; nobody else may. */
@Stateless
@DenyAll
public class WarningDesk {

    private static final String WARN = "weather.warn";

    @Inject
    Warnings warnings;

    @Inject
    Recording recording;

    @Inject
    Office office;

    @Inject
    Numbers numbers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(WARN)
    @Audited("weather.warn")
    public WarningNumber issue(@Valid IssueWarning told) {
        var day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        var number = new WarningNumber(String.format("YJ%s-%02d", day, numbers.next("weather/warning/" + day)));
        var ends = told.endsAt(clock.getZone());
        recording.issue(new Warning(number, office.unitFor(WARN), told, ends, caller.required(), clock.instant()));
        return number;
    }

    @RolesAllowed(WARN)
    @Audited("weather.lift")
    public void lift(WarningNumber number, String reason) {
        var warning = warnings.locked(number);
        requireReach(warning);
        warning.lift(reason, caller.required(), clock.instant());
        recording.lift(warning);
    }

    /** Those of the units in reach, the latest first. */
    @RolesAllowed(WARN)
    public Page<WarningView> all(Page.Request page) {
        var now = clock.instant();
        return warnings.page(caller.scope(WARN), page).map(each -> each.view(now));
    }

    @RolesAllowed(WARN)
    public WarningView get(WarningNumber number) {
        var warning = warnings.get(number);
        requireReach(warning);
        return warning.view(clock.instant());
    }

    private void requireReach(Warning warning) {
        if (!caller.scope(WARN).covers(warning.unit())) {
            throw new NotFound(Warning.class, warning.number());
        }
    }
}
