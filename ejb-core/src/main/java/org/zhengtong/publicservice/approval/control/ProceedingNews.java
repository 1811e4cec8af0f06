package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Proceeding;

/** Tells the people of a hearing or visit of their appointment, and reminds them and the applicant the day before. */
@ApplicationScoped
public class ProceedingNews {

    public static final String REMINDER = "reminder";

    @Inject
    Notifier notifier;

    @Inject
    ApplicantNews applicants;

    @Inject
    Agenda agenda;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public void appointed(Application application, Proceeding proceeding) {
        staff(application, proceeding, "approval.appointed");
        var dayBefore = proceeding
                .appointedOn()
                .minusDays(1)
                .atTime(settings.time(Setting.OFFICE_OPENS))
                .atZone(clock.getZone())
                .toInstant();
        if (dayBefore.isAfter(clock.instant())) {
            agenda.schedule(ProceedingClock.KIND, id(proceeding), "", dayBefore);
        }
    }

    public void remind(Application application, Proceeding proceeding) {
        staff(application, proceeding, "approval.appointmentTomorrow");
        applicants.tell(application, "appointmentTomorrow");
    }

    /** The applicant asked: whoever arranges it has to know. */
    public void asked(Application application, Proceeding proceeding) {
        tell(proceeding.arrangedBy(), application, proceeding, "approval.hearingAsked");
    }

    public void over(Proceeding proceeding) {
        agenda.cancel(ProceedingClock.KIND, id(proceeding));
    }

    private void staff(Application application, Proceeding proceeding, String what) {
        Stream.concat(
                        Stream.of(proceeding.chair(), proceeding.arrangedBy()).filter(Objects::nonNull),
                        proceeding.staff().stream())
                .distinct()
                .forEach(person -> tell(person, application, proceeding, what));
    }

    private void tell(AccountId person, Application application, Proceeding proceeding, String what) {
        notifier.tell(
                person,
                what,
                List.of(application.number().value(), proceeding.name()),
                "/approval/proceeding?number=" + application.number() + "&id=" + proceeding.id());
    }

    private static String id(Proceeding proceeding) {
        return proceeding.id() + "/" + REMINDER;
    }
}
