package org.zhengtong.web.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.Stage;

/**
 * Where an application is, for other systems.
 *
 * @param deadline with every day of its calculation; absent while no clock runs
 */
public record ApplicationProgress(
        String number,
        String matter,
        String title,
        Stage stage,
        String unit,
        Instant submittedAt,
        Deadline deadline,
        Deadline legalDeadline,
        List<Step> steps,
        List<Event> timeline,
        List<Notice> notices,
        List<Licence> licences,
        List<CorrectionItem> corrections,
        Integer rating) {

    /** A stop of the way. */
    public record Step(String node, String name, ProgressView.WayState state, LocalDate on) {}

    /** Something that happened. */
    public record Event(Instant at, EventKind kind, String text) {}

    /** An official notice. */
    public record Notice(NoticeKind kind, String documentNumber, LocalDate issuedOn) {}

    /** A licence that was issued. */
    public record Licence(String identifier, String checkToken, LocalDate issuedOn, LocalDate validUntil) {}

    static ApplicationProgress of(ProgressView view, Locale locale) {
        return new ApplicationProgress(
                view.number().value(),
                view.matter().code(),
                view.matter().name().in(locale),
                view.stage(),
                view.unit().name().in(locale),
                view.submittedAt(),
                view.deadline(),
                view.legalDeadline(),
                view.steps().stream()
                        .map(step -> new Step(step.node(), step.name().in(locale), step.state(), step.on()))
                        .toList(),
                view.timeline().stream()
                        .map(entry -> new Event(entry.at(), entry.kind(), entry.text()))
                        .toList(),
                view.notices().stream()
                        .map(notice -> new Notice(notice.kind(), notice.documentNumber(), notice.issuedOn()))
                        .toList(),
                view.licences().stream()
                        .map(licence -> new Licence(
                                licence.identifier(), licence.checkToken(), licence.issuedOn(), licence.validUntil()))
                        .toList(),
                view.corrections(),
                view.rating());
    }
}
