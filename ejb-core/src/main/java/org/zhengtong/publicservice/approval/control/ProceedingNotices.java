package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Proceeding;

/** What the applicant is told in writing of hearings, visits and examinations (行政许可法 Art. 45, 47, 48). */
@ApplicationScoped
public class ProceedingNotices {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    @Inject
    NoticeWriter writer;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    public void hearingRight(Application application, MatterDefinition matter, AccountId by, Proceeding hearing) {
        var text = NoticeWriter.text(
                "hearingRight",
                matter.name().zh(),
                hearing.subject(),
                NoticeWriter.date(hearing.requestBy()),
                NoticeWriter.date(hearing.begunOn()));
        issue(application, matter, NoticeKind.HEARING_RIGHT, by, text, NoticeWriter.text("hearingRight.clock"));
    }

    public void hearingSummons(
            Application application, MatterDefinition matter, AccountId by, Proceeding hearing, String chair) {
        var text = NoticeWriter.text(
                "hearingSummons", matter.name().zh(), time(hearing), hearing.place(), chair, hearing.subject());
        var clock = NoticeWriter.text(
                "hearingSummons.clock",
                NoticeWriter.date(hearing.requestedOn()),
                NoticeWriter.date(hearing.appointedOn()));
        issue(application, matter, NoticeKind.HEARING_SUMMONS, by, text, clock);
    }

    public void siteVisit(Application application, MatterDefinition matter, AccountId by, Proceeding visit) {
        var people = visit.staff().stream()
                .map(directory::staff)
                .flatMap(Optional::stream)
                .map(StaffView::name)
                .collect(Collectors.joining("、"));
        var text =
                NoticeWriter.text("siteVisit", matter.name().zh(), time(visit), visit.place(), people, visit.subject());
        issue(application, matter, NoticeKind.SITE_VISIT, by, text, NoticeWriter.text("siteVisit.clock"));
    }

    public void examination(Application application, MatterDefinition matter, AccountId by, Proceeding examination) {
        var text = NoticeWriter.text(
                "pause",
                matter.name().zh(),
                examination.name().zh() + "（" + examination.subject() + "）",
                NoticeWriter.date(examination.begunOn()),
                NoticeWriter.date(examination.latest()),
                examination.basis().zh());
        writer.issue(application, matter, NoticeKind.PAUSE, by, List.of(text), List.of());
    }

    private void issue(
            Application application,
            MatterDefinition matter,
            NoticeKind kind,
            AccountId by,
            String text,
            String aboutTheClock) {
        writer.issue(application, matter, kind, by, List.of(text, aboutTheClock), List.of());
    }

    private String time(Proceeding proceeding) {
        return TIME.format(proceeding.appointedAt().atZone(clock.getZone()));
    }
}
