package org.zhengtong.publicservice.approval.control;

import static org.zhengtong.publicservice.approval.control.PaperHtml.date;
import static org.zhengtong.publicservice.approval.control.PaperHtml.moment;
import static org.zhengtong.publicservice.approval.control.PaperHtml.text;
import static org.zhengtong.publicservice.approval.control.RecordWords.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.publicservice.approval.CaseView.FieldLine;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.TimelineEntry;

/**
 * The sections of a printed case record as XHTML: everything that is known of a case, with what people told about
 * themselves masked.
 *
 * @param names who somebody is, as histories show it
 */
record RecordSheet(Function<AccountId, String> names) {

    /** Their outcome is a node. */
    private static final Set<HistoryKind> NODES =
            EnumSet.of(HistoryKind.ENDED, HistoryKind.SENT_BACK, HistoryKind.JUMPED);

    /** Their text is the code of a limit. */
    private static final Set<HistoryKind> CLOCK =
            EnumSet.of(HistoryKind.DEADLINE_SET, HistoryKind.REMINDED, HistoryKind.OVERDUE);

    /** Two columns: what, and what it is. */
    String facts(Map<String, String> facts) {
        return "<table>"
                + facts.entrySet().stream()
                        .map(fact -> "<tr><td class='label'>" + word(fact.getKey()) + "</td><td>"
                                + text(fact.getValue()) + "</td></tr>")
                        .collect(Collectors.joining())
                + "</table>";
    }

    String answers(List<FieldLine> lines) {
        return "<table>"
                + lines.stream()
                        .map(line -> "<tr><td class='label'>"
                                + text(line.label().zh()) + "</td><td>" + text(line.zh()) + "</td></tr>")
                        .collect(Collectors.joining())
                + "</table>";
    }

    /** @param name of a material by its code */
    String files(Map<String, List<StoredFile>> files, Function<String, String> name) {
        return table(
                List.of("material", "file", "size", "kept", "hash"),
                files.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                        .map(file -> row(
                                name.apply(entry.getKey()),
                                file.name(),
                                file.readableSize(),
                                moment(file.storedAt()),
                                file.hash()))));
    }

    String steps(List<StepView> steps) {
        return table(
                List.of("step", "opened", "due", "closed", "signer", "outcome", "opinion"),
                steps.stream().flatMap(step -> step.signers().stream().map(signer -> signed(step, signer))));
    }

    private String signed(StepView step, StepView.Signer signer) {
        return row(
                step.name().zh(),
                moment(step.openedAt()),
                step.dueOn() == null ? "" : date(step.dueOn()),
                moment(step.closedAt()),
                who(signer.person(), signer.standsInFor()),
                signer.signedAt() == null
                        ? word("unsigned")
                        : RecordWords.outcome(signer.outcome()) + " " + moment(signer.signedAt()),
                signer.opinion());
    }

    String history(List<HistoryEntry> history) {
        return table(
                List.of("at", "what", "step", "by", "said"),
                history.stream()
                        .map(entry -> row(
                                moment(entry.at()),
                                RecordWords.of(entry.kind()),
                                entry.stepName() == null ? "" : entry.stepName().zh(),
                                who(entry.by(), entry.onBehalfOf()),
                                said(entry))));
    }

    /** What only the engine understands is left out: nodes, and the codes of its deadlines. */
    private String said(HistoryEntry entry) {
        return Stream.of(
                        NODES.contains(entry.kind()) ? "" : RecordWords.outcome(entry.outcome()),
                        entry.to() == null ? "" : names.apply(entry.to()),
                        entry.text() == null || CLOCK.contains(entry.kind()) ? "" : entry.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("；"));
    }

    /** @param unit a unit's name; empty for none */
    String timeline(List<TimelineEntry> entries, Function<Long, String> unit) {
        return table(
                List.of("at", "what", "by", "said"),
                entries.stream()
                        .map(entry -> row(
                                moment(entry.at()), RecordWords.of(entry.kind()), doer(entry, unit), entry.text())));
    }

    private static String doer(TimelineEntry entry, Function<Long, String> unit) {
        if (entry.by() == null) {
            return word("system");
        }
        return entry.unit() == null ? word("applicant.by") : unit.apply(entry.unit()) + " " + entry.by();
    }

    /** How each limit came about, line by line. */
    String deadline(String title, Deadline deadline) {
        return deadline == null
                ? ""
                : "<h3>" + word(title) + "</h3><ul>"
                        + deadline.explanation().stream()
                                .map(line -> "<li>" + text(RecordWords.line(line)) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul>";
    }

    String pauses(List<Pause> pauses) {
        return table(
                List.of("pause.from", "pause.to", "pause.reason"),
                pauses.stream()
                        .map(pause -> row(
                                date(pause.from()),
                                pause.to() == null ? word("pause.lasts") : date(pause.to()),
                                pause.reason())));
    }

    String papers(List<NoticeView> notices, List<LicenceView> licences) {
        return table(
                List.of("paper", "number", "issued", "read"),
                Stream.concat(
                        notices.stream()
                                .map(notice -> row(
                                        RecordWords.of(notice.kind()),
                                        notice.documentNumber(),
                                        date(notice.issuedOn()),
                                        moment(notice.readAt()))),
                        licences.stream()
                                .map(licence -> row(
                                        zh(licence.name()),
                                        licence.identifier(),
                                        date(licence.issuedOn()),
                                        RecordWords.of(licence.state())))));
    }

    String section(String title, String content) {
        return "<h2>" + word(title) + "</h2>" + (content.isEmpty() ? "<p>" + word("none") + "</p>" : content);
    }

    private String who(AccountId person, AccountId principal) {
        if (person == null) {
            return "";
        }
        var name = AccountId.SYSTEM.equals(person) ? word("system") : names.apply(person);
        return principal == null ? name : name + "（" + word("for") + names.apply(principal) + "）";
    }

    private static String zh(Bilingual text) {
        return text == null ? "" : text.zh();
    }

    /** Nothing at all where there are no rows. */
    private static String table(List<String> columns, Stream<String> rows) {
        var body = rows.collect(Collectors.joining());
        return body.isEmpty()
                ? ""
                : "<table class='rows'><thead><tr>"
                        + columns.stream()
                                .map(column -> "<th>" + word("column." + column) + "</th>")
                                .collect(Collectors.joining())
                        + "</tr></thead><tbody>" + body + "</tbody></table>";
    }

    private static String row(String... cells) {
        return "<tr>"
                + Stream.of(cells).map(cell -> "<td>" + text(cell) + "</td>").collect(Collectors.joining())
                + "</tr>";
    }
}
