package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.Law;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Delivery;

/** Begins a delivery with the decision, watches its limit, and issues the receipt of service when it is over. */
@ApplicationScoped
public class Delivering {

    /** Kind of the work; its id is the application's. */
    public static final String KIND = "approval-delivery";

    private static final int DAYS = 10;
    private static final Bilingual LICENCES = Law.LICENSING.article(44);
    private static final Bilingual OTHERS = new Bilingual("参照" + LICENCES.zh(), "By analogy with " + LICENCES.en());
    private static final Set<NoticeKind> DECISIONS =
            Set.of(NoticeKind.GRANT, NoticeKind.REFUSAL, NoticeKind.JOINT_RESULT);

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryNotices notices;

    @Inject
    MatterVersions versions;

    @Inject
    WorkCalendar calendar;

    @Inject
    Timeline timeline;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** The applicant's choice, or what fits how they came: who filed online reads it online. */
    public Delivery of(Application application) {
        return deliveries.of(application.id()).orElseGet(() -> {
            var way = application.channel() == Channel.WINDOW ? DeliveryWay.WINDOW : DeliveryWay.ELECTRONIC;
            var begun = new Delivery(application.id(), way);
            deliveries.add(begun);
            return begun;
        });
    }

    /** From the decision on ten working days run. */
    public void begin(Application application, MatterDefinition matter) {
        var due = deadline(application.decidedOn(), matter).due();
        of(application).decided(application.decidedOn(), due);
        agenda.add(
                KIND,
                Long.toString(application.id()),
                "",
                due.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    public Deadline deadline(LocalDate decidedOn, MatterDefinition matter) {
        return calendar.deadline(decidedOn, TimeLimit.working(DAYS, matter.underLicensingLaw() ? LICENCES : OTHERS));
    }

    /** The applicant opened a notice: with the decision it is served, if that is the way that was chosen. */
    public void opened(Application application, NoticeKind kind) {
        if (DECISIONS.contains(kind)) {
            deliveries
                    .of(application.id())
                    .filter(found -> found.opened(
                            LocalDate.now(clock), application.applicant().name()))
                    .ifPresent(found -> served(application, found, AccountId.SYSTEM));
        }
    }

    /** 送达回证, and the end of watching. */
    public void served(Application application, Delivery delivery, AccountId by) {
        agenda.cancel(KIND, Long.toString(application.id()));
        var matter = versions.get(application.matterVersion()).definition();
        var receipt = notices.receiptOfService(application, matter, by, delivery);
        timeline.noteByStaff(application, EventKind.SERVED, by, null, receipt.documentNumber());
    }
}
