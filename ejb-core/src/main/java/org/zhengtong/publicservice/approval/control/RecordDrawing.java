package org.zhengtong.publicservice.approval.control;

import static org.zhengtong.publicservice.approval.control.PaperHtml.date;
import static org.zhengtong.publicservice.approval.control.PaperHtml.moment;
import static org.zhengtong.publicservice.approval.control.PaperHtml.text;
import static org.zhengtong.publicservice.approval.control.RecordWords.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.print.boundary.Printer;
import org.zhengtong.platform.support.print.boundary.QrCode;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.entity.ApplicantRecord;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.CaseRecord;

/** Draws 办件全程记录: A4, numbered pages, tables whose heads come again on every page. */
@ApplicationScoped
public class RecordDrawing {

    private static final String STYLE = """
            @page { size: 210mm 297mm; margin: 18mm 14mm 20mm;
              @bottom-left { content: '%s'; font-family: fangsong; font-size: 8pt; color: #555555; }
              @bottom-right { content: '第 ' counter(page) ' 页 共 ' counter(pages) ' 页';
                font-family: fangsong; font-size: 8pt; color: #555555; } }
            body { font-family: fangsong; font-size: 9.5pt; line-height: 14pt; margin: 0 0.4mm 0 0; }
            h1 { font-family: song; font-size: 20pt; line-height: 30pt; text-align: center; margin: 0; }
            .organ { font-family: song; color: #c00000; font-size: 13pt; line-height: 20pt; text-align: center; }
            .rule { border-top: 0.5mm solid #c00000; margin: 2mm 0 3mm; }
            .sub { text-align: center; color: #555555; margin-bottom: 3mm; }
            h2 { font-family: hei; font-size: 12pt; line-height: 18pt; margin: 5mm 0 1.5mm; page-break-after: avoid; }
            h3 { font-family: hei; font-size: 10pt; line-height: 15pt; margin: 2mm 0 0; page-break-after: avoid; }
            ul { margin: 0; padding: 0 0 0 5mm; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            td, th { border: 0.2mm solid #888888; padding: 0.8mm 1.5mm; vertical-align: top; text-align: left;
              font-weight: normal; word-wrap: break-word; }
            th { font-family: hei; background: #f0f0f0; }
            td.label { width: 34mm; background: #f7f7f7; }
            .rows td, .rows th { font-size: 8.5pt; line-height: 12pt; }
            .seal { border: 0.4mm solid #c00000; padding: 3mm; margin-top: 6mm; page-break-inside: avoid; }
            .seal td { border: 0; padding: 0 2mm; font-size: 8pt; line-height: 12pt; }
            .seal td.code { width: 32mm; text-align: center; }
            .demo { font-family: hei; color: #8a5a00; font-size: 9pt; text-align: center; border: 0.3mm solid #8a5a00;
              margin-bottom: 3mm; }
            """;

    @Inject
    Printer printer;

    @Inject
    Settings settings;

    @Inject
    ApprovalRecords records;

    @Inject
    Signatories signatories;

    @Inject
    Directory directory;

    @Inject
    FieldLines fieldLines;

    @Inject
    Answers answers;

    @Inject
    Papers papers;

    @Inject
    Views views;

    @Inject
    Clocks clocks;

    /** Everything that is known of a case now: what the county signs. */
    public String content(Application application, MatterDefinition matter) {
        var sheet = new RecordSheet(person -> nameOf(application, person));
        var key = application.number().key();
        var content = sheet.section("facts", sheet.facts(facts(application, matter)))
                + sheet.section(
                        "answers", sheet.answers(fieldLines.of(matter, answers.open(application.answersSealed()))))
                + sheet.section("materials", sheet.files(views.files(application), code -> matter.material(code)
                        .map(material -> material.name().zh())
                        .orElse(code)))
                + sheet.section("steps", sheet.steps(records.steps(key)))
                + sheet.section("timeline", sheet.timeline(timeline(application), this::unit))
                + sheet.section("deadlines", deadlines(sheet, application, matter))
                + sheet.section("pauses", sheet.pauses(application.pauses()))
                + sheet.section("papers", sheet.papers(views.notices(application), views.licences(application)))
                + sheet.section("history", sheet.history(records.history(key)));
        return withoutName(content, application.applicant());
    }

    /** The applicant's name also stands in answers, opinions and names of files. */
    private static String withoutName(String content, ApplicantRecord applicant) {
        return applicant.name().length() < 2
                ? content
                : content.replace(text(applicant.name()), text(applicant.maskedName()));
    }

    private static Map<String, String> facts(Application application, MatterDefinition matter) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("matter", matter.name().zh() + "（" + matter.code() + " / " + matter.version() + "）");
        facts.put("number", application.number().value());
        facts.put("applicant", application.applicant().maskedName());
        facts.put("channel", RecordWords.of(application.channel()));
        facts.put("submitted", moment(application.submittedAt()));
        facts.put("received", date(application.receivedOn()));
        if (application.acceptedOn() != null) {
            facts.put("accepted", date(application.acceptedOn()));
        }
        facts.put("stage", RecordWords.of(application.stage()));
        if (application.decidedOn() != null) {
            facts.put("decided", date(application.decidedOn()));
        }
        return facts;
    }

    private String nameOf(Application application, AccountId person) {
        return person.equals(application.applicant().account())
                ? application.applicant().maskedName()
                : signatories.nameOf(person);
    }

    private List<TimelineEntry> timeline(Application application) {
        var entries = new ArrayList<>(papers.timeline(application.id(), false));
        Collections.reverse(entries);
        return entries;
    }

    private String deadlines(RecordSheet sheet, Application application, MatterDefinition matter) {
        return sheet.deadline("deadline.check", clocks.check(application))
                + sheet.deadline(
                        "deadline.promised",
                        application.acceptedOn() == null ? null : clocks.promised(application, matter))
                + sheet.deadline("deadline.legal", views.legalDeadline(application, matter));
    }

    private String unit(long id) {
        return directory
                .unit(id)
                .map(UnitView::shortName)
                .map(name -> name.zh())
                .orElse("");
    }

    /** The whole paper: the content with the county's signature and the address where it is checked. */
    public byte[] pdf(Application application, CaseRecord record, String content) {
        var organ = directory
                .unit(application.unit())
                .map(UnitView::name)
                .orElseThrow()
                .zh();
        var body = (application.demo() ? "<div class='demo'>" + word("demo") + "</div>" : "")
                + "<div class='organ'>" + text(organ) + "</div><div class='rule'></div>"
                + "<h1>" + word("title") + "</h1>"
                + "<div class='sub'>" + text(application.number().value()) + "　"
                + word("printed") + moment(record.printedAt()) + "　" + text(signatories.nameOf(record.printedBy()))
                + "</div>" + content + seal(record);
        var style = STYLE.formatted(application.number().value());
        return printer.pdf(PaperHtml.document(style, word("title"), body));
    }

    private String seal(CaseRecord record) {
        var address = settings.text(Setting.SITE_ADDRESS) + "/approval/record?token=" + record.token();
        return "<div class='seal'><table><tr><td class='code'>" + QrCode.image(address, 28) + "</td><td>"
                + "<b>" + word("sealed") + "</b><br/>"
                + word("digest") + "<br/>" + record.contentDigest() + "<br/>"
                + word("signature") + record.keyName() + "<br/>" + broken(record.contentSignature()) + "<br/>"
                + word("check") + "<br/>" + text(address) + "</td></tr></table></div>";
    }

    /** In two lines, for it has no place to break. */
    private static String broken(String signature) {
        var half = signature.length() / 2;
        return signature.substring(0, half) + "<br/>" + signature.substring(half);
    }
}
