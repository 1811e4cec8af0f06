package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.LicenceSuspension;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.NoticeContent;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Licence;
import org.zhengtong.publicservice.approval.entity.Notice;
import org.zhengtong.publicservice.approval.entity.Promise;

/**
 * Issues notices: takes the next number of the organ's series and fixes what the notice says. Official notices are in
 * Chinese; their sentences are words of the product with the case's facts in them.
 */
@ApplicationScoped
public class NoticeWriter {

    private static final ResourceBundle WORDS = PaperWords.of("approval_notice");
    private static final ResourceBundle TITLES = PaperWords.of("approval_paper");

    private static final Set<NoticeKind> DECISIONS =
            EnumSet.of(NoticeKind.GRANT, NoticeKind.REFUSAL, NoticeKind.REVOCATION);

    /** What burdens its addressee tells the way to have it reviewed (行政许可法 Art. 38, 行政复议法). */
    private static final Set<NoticeKind> AGAINST =
            EnumSet.of(NoticeKind.REFUSAL, NoticeKind.NON_ACCEPTANCE, NoticeKind.REVOCATION, NoticeKind.SUSPENSION);

    @Inject
    Papers papers;

    @Inject
    Numbers numbers;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** @param following promised materials, which are listed with their days */
    public Notice acceptance(Application application, MatterDefinition matter, AccountId by, List<Promise> following) {
        var sentence = application.acceptedBySilence()
                ? "acceptance.silence"
                : following.isEmpty() ? "acceptance" : "acceptance.promise";
        var text = text(
                sentence,
                matter.name().zh(),
                date(application.receivedOn()),
                date(application.acceptedOn()),
                matter.limits().promised().days(),
                date(application.promisedDue()),
                date(application.legalDue()));
        var first = following.isEmpty() ? text : text + text("acceptance.follows");
        var items = following.stream().map(promise -> item(matter, promise)).toList();
        return issue(application, matter, NoticeKind.ACCEPTANCE, by, List.of(first, text("acceptance.query")), items);
    }

    public Notice correction(
            Application application, MatterDefinition matter, AccountId by, List<CorrectionItem> items) {
        var opening = text("correction", matter.name().zh(), date(application.receivedOn()), items.size());
        return issue(application, matter, NoticeKind.CORRECTION, by, List.of(opening, text("correction.once")), items);
    }

    public Notice nonAcceptance(Application application, MatterDefinition matter, AccountId by, String reason) {
        var text = text("nonAcceptance", matter.name().zh(), date(application.receivedOn()), reason);
        return issue(application, matter, NoticeKind.NON_ACCEPTANCE, by, List.of(text), List.of());
    }

    /** @param promised on which it rests: listed with their days */
    public Notice grant(Application application, MatterDefinition matter, AccountId by, List<Promise> promised) {
        var text = text(
                matter.underLicensingLaw() ? "grant" : "grant.other",
                matter.name().zh(),
                date(application.receivedOn()),
                matter.notices() == null ? "" : matter.notices().granted().zh(),
                bases(matter));
        var first = promised.isEmpty() ? text : text + text("grant.promise");
        var items = promised.stream().map(promise -> item(matter, promise)).toList();
        return issue(application, matter, NoticeKind.GRANT, by, List.of(first), items);
    }

    public Notice refusal(Application application, MatterDefinition matter, AccountId by, String reason) {
        var text = text(
                matter.underLicensingLaw() ? "refusal" : "refusal.other",
                matter.name().zh(),
                date(application.receivedOn()),
                reason,
                bases(matter));
        return issue(application, matter, NoticeKind.REFUSAL, by, List.of(text), List.of());
    }

    /** What came of each part of a joint application; each organ's own decision lies with it. */
    public Notice jointResult(Application application, MatterDefinition matter, AccountId by, List<Application> parts) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text("jointResult", matter.name().zh(), date(application.receivedOn()), parts.size()));
        for (var part : parts) {
            var organ = directory.unit(part.unit()).orElseThrow().name().zh();
            var decision = papers.notices(part.id()).stream()
                    .filter(notice -> DECISIONS.contains(notice.kind()))
                    .map(Notice::documentNumber)
                    .collect(Collectors.joining("、"));
            paragraphs.add(
                    text("jointResult." + part.stage(), part.title().zh(), organ, date(part.decidedOn()), decision));
        }
        return issue(application, matter, NoticeKind.JOINT_RESULT, by, paragraphs, List.of());
    }

    public Notice extension(
            Application application, MatterDefinition matter, AccountId by, int days, String basis, String reason) {
        var text = text("extension", matter.name().zh(), reason, basis, days, date(application.legalDue()));
        return issue(application, matter, NoticeKind.EXTENSION, by, List.of(text), List.of());
    }

    /** 撤销决定书, for a licence that has been revoked with its reason. */
    public Notice revocation(Application application, MatterDefinition matter, AccountId by, Licence licence) {
        var text = text(
                matter.underLicensingLaw() ? "revocation" : "revocation.other",
                licence.name().zh(),
                date(licence.issuedOn()),
                licence.identifier(),
                licence.revocationReason(),
                bases(matter));
        return issue(application, matter, NoticeKind.REVOCATION, by, List.of(text), List.of());
    }

    /** 暂停使用证照决定书, for a licence that has been suspended. */
    public Notice suspension(
            Application application,
            MatterDefinition matter,
            AccountId by,
            Licence licence,
            LicenceSuspension suspension) {
        var days = suspension.until() == null
                ? text("suspension.open", date(suspension.from()))
                : text("suspension.days", date(suspension.from()), date(suspension.until()));
        var text = text(
                "suspension",
                licence.name().zh(),
                date(licence.issuedOn()),
                licence.identifier(),
                suspension.reason(),
                suspension.basis(),
                days);
        return issue(application, matter, NoticeKind.SUSPENSION, by, List.of(text), List.of());
    }

    /** 恢复使用证照通知书. */
    public Notice reinstatement(
            Application application, MatterDefinition matter, AccountId by, Licence licence, String reason) {
        var text = text("reinstatement", licence.name().zh(), licence.identifier(), reason, date(LocalDate.now(clock)));
        return issue(application, matter, NoticeKind.REINSTATEMENT, by, List.of(text), List.of());
    }

    /** For the writers of one kind of notice each. */
    Notice issue(
            Application application,
            MatterDefinition matter,
            NoticeKind kind,
            AccountId by,
            List<String> paragraphs,
            List<CorrectionItem> items) {
        var today = LocalDate.now(clock);
        var organ = directory.unit(application.unit()).orElseThrow();
        var content = new NoticeContent(
                title(kind, matter),
                organ.name().zh(),
                application.applicant().name(),
                matter.name().zh(),
                application.number().value(),
                application.receivedOn(),
                paragraphs,
                items,
                remedies(kind, matter),
                organ.phone(),
                application.demo());
        var notice = new Notice(application, kind, documentNumber(organ, kind, today), today, by, content);
        papers.add(notice);
        return notice;
    }

    private static CorrectionItem item(MatterDefinition matter, Promise promise) {
        var name = matter.material(promise.material()).orElseThrow().name().zh();
        return new CorrectionItem(promise.material(), name, text("follows." + promise.kind(), date(promise.due())));
    }

    /** Gapless per organ, kind and year: 清青审受〔2026〕12号. */
    private String documentNumber(UnitView organ, NoticeKind kind, LocalDate today) {
        var mark = (organ.documentMark() == null ? "政" : organ.documentMark()) + "审" + kind.mark();
        var number = numbers.nextWithoutGap(organ.code() + "/" + mark + "/" + today.getYear());
        return mark + "〔" + today.getYear() + "〕" + number + "号";
    }

    /** Only a licence is decided under the licensing law; a benefit has laws of its own. */
    private static String title(NoticeKind kind, MatterDefinition matter) {
        boolean decides = DECISIONS.contains(kind);
        return TITLES.getString(
                "approval_paper.title." + kind + (decides && !matter.underLicensingLaw() ? ".other" : ""));
    }

    private static String bases(MatterDefinition matter) {
        return matter.bases().stream()
                .map(basis -> basis.title().zh()
                        + (basis.article() == null ? "" : basis.article().zh()))
                .collect(Collectors.joining("、"));
    }

    private static String remedies(NoticeKind kind, MatterDefinition matter) {
        return AGAINST.contains(kind) && matter.notices() != null
                ? text(
                        "remedies",
                        matter.notices().review().zh(),
                        matter.notices().court().zh())
                : null;
    }

    static String text(String key, Object... parameters) {
        return new MessageFormat(WORDS.getString("approval_notice." + key), Locale.CHINA).format(parameters);
    }

    static String date(LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
