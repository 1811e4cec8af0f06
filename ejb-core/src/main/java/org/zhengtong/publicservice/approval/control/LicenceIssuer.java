package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.codes.CreditCode;
import org.zhengtong.kernel.codes.LicenceId;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.LicenceContent;
import org.zhengtong.publicservice.approval.LicenceTemplate;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Licence;

/** Issues the certificates that a matter's result names, with identifier (GB/T 36904) and a token that nobody can guess. */
@ApplicationScoped
public class LicenceIssuer {

    private static final int TOKEN_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Papers papers;

    @Inject
    Answers answers;

    @Inject
    FieldTexts texts;

    @Inject
    Numbers numbers;

    @Inject
    Directory directory;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public void issue(Application application, MatterDefinition matter) {
        var templates = matter.result().licences();
        if (templates.isEmpty()) {
            return;
        }
        var typed = answers.open(application.answersSealed());
        var issuer = directory.unit(application.unit()).orElseThrow();
        for (var template : templates) {
            var licence = licence(application, matter, template, typed, issuer);
            papers.add(licence);
            timeline.note(application, EventKind.LICENCE_ISSUED, licence.identifier());
        }
    }

    private Licence licence(
            Application application,
            MatterDefinition matter,
            LicenceTemplate template,
            Map<String, String> typed,
            UnitView issuer) {
        var today = LocalDate.now(clock);
        var until = template.validMonths() == 0
                ? null
                : today.plusMonths(template.validMonths()).minusDays(1);
        return new Licence(
                application,
                template.id(),
                identifier(template, issuer, today),
                token(),
                template.name(),
                today,
                until,
                content(application, matter, template, typed, issuer));
    }

    private String identifier(LicenceTemplate template, UnitView issuer, LocalDate today) {
        var running = numbers.nextWithoutGap("licence/" + issuer.code() + "/" + template.id() + "/" + today.getYear());
        var serial = String.format("%d%06d", today.getYear(), running);
        var code = CreditCode.read(issuer.creditCode()).code().orElseThrow();
        return LicenceId.of(template.kind(), code, serial, 1).value();
    }

    private LicenceContent content(
            Application application,
            MatterDefinition matter,
            LicenceTemplate template,
            Map<String, String> typed,
            UnitView issuer) {
        var holder = application.applicant().name();
        var statement = new Bilingual(
                MessageFormat.format(template.statement().zh(), holder),
                new MessageFormat(template.statement().en(), Locale.ENGLISH).format(new Object[] {holder}));
        var lines = template.lines().stream()
                .map(line -> new LicenceContent.Line(
                        line.label(),
                        matter.online()
                                .field(line.field())
                                .map(field -> texts.readable(field, typed.get(field.id()), Locale.CHINESE))
                                .orElse("")))
                .toList();
        return new LicenceContent(issuer.name(), statement, lines);
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
