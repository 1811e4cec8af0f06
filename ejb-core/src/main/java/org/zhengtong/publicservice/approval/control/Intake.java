package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.codes.CreditCode;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.entity.ApplicantRecord;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Material;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/** Makes an application out of checked answers: number, clock, materials, case. All of it, or nothing. */
@ApplicationScoped
public class Intake {

    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    Applications applications;

    @Inject
    Papers papers;

    @Inject
    Answers sealing;

    @Inject
    Clocks clocks;

    @Inject
    Lanes lanes;

    @Inject
    Timeline timeline;

    @Inject
    Numbers numbers;

    @Inject
    Settings settings;

    @Inject
    Vault vault;

    @Inject
    ApprovalEngine engine;

    @Inject
    Clock clock;

    /** @param clerk who took it in at a window */
    public Receipt receiveAtWindow(
            MatterVersion version,
            AccountId clerk,
            Optional<Applicant> applicant,
            Map<String, String> answers,
            Map<String, List<Long>> files) {
        var receipt = receive(version, Channel.WINDOW, applicant, answers, files);
        timeline.noteByStaff(applications.get(receipt.number()), EventKind.TAKEN_IN, clerk, null, null);
        return receipt;
    }

    /**
     * @param applicant what is known of the account; empty without one
     * @param files ids of files by material code
     */
    public Receipt receive(
            MatterVersion version,
            Channel channel,
            Optional<Applicant> applicant,
            Map<String, String> answers,
            Map<String, List<Long>> files) {
        catalogue.find(version.code()).ifPresent(MatterVersion::requireOffered);
        var today = LocalDate.now(clock);
        var number = nextNumber(today);
        var queryCode = newCode();
        var matter = version.definition();
        var township = lanes.township(matter, answers);
        var application = new Application(
                number,
                vault.index(queryCode),
                version,
                channel,
                applicantRecord(version, applicant, answers),
                lanes.acceptingUnit(matter, township),
                township,
                sealing.seal(answers),
                // As exact as the database keeps it: the receipt says the same later.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                today);
        applications.add(application);
        hand(application, files, 1);
        clocks.set(application, matter);
        timeline.noteByApplicant(application, EventKind.SUBMITTED, null);
        start(application, matter, answers);
        return new Receipt(number, queryCode, application.submittedAt());
    }

    /** What another organ decides of a joint application that has been accepted. */
    public Application receivePart(
            Application joint, MatterVersion version, Map<String, String> answers, Map<String, List<Long>> files) {
        var matter = version.definition();
        var township = lanes.township(matter, answers);
        var part = joint.part(
                nextNumber(LocalDate.now(clock)),
                version,
                lanes.acceptingUnit(matter, township),
                township,
                sealing.seal(answers));
        applications.add(part);
        hand(part, files, 1);
        clocks.set(part, matter);
        start(part, matter, answers);
        return part;
    }

    private void start(Application application, MatterDefinition matter, Map<String, String> answers) {
        var account = application.applicant().account();
        var filled = lanes.of(matter, application.township(), account);
        application.involve(lanes.units(filled));
        engine.start(new StartCase(
                application.number().key(),
                matter.online().process().id(),
                matter.name(),
                application.applicant().name(),
                account == null ? AccountId.SYSTEM : account,
                filled,
                application.applicant().subjects(),
                lanes.facts(matter, answers)));
    }

    /** @param round 1 with the filing, 2 with the correction */
    public void hand(Application application, Map<String, List<Long>> files, int round) {
        files.forEach((material, ids) ->
                ids.forEach(file -> papers.add(new Material(application, material, file, round, clock.instant()))));
    }

    /** Eight letters and digits that nobody mixes up; about 40 bits, and asking is rate-limited. */
    public String newCode() {
        var code = new StringBuilder(CODE_LENGTH);
        random.ints(CODE_LENGTH, 0, CODE_LETTERS.length()).forEach(index -> code.append(CODE_LETTERS.charAt(index)));
        return code.toString();
    }

    private ApplicationNumber nextNumber(LocalDate today) {
        var day = settings.text(Setting.CASE_PREFIX) + today.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new ApplicationNumber(String.format("%s-%05d", day, numbers.next("approval/" + day)));
    }

    private ApplicantRecord applicantRecord(
            MatterVersion version, Optional<Applicant> applicant, Map<String, String> answers) {
        var fields = version.definition().online().applicant();
        var name = applicant.map(Applicant::name).orElseGet(() -> answers.getOrDefault(fields.name(), ""));
        var code = applicant.map(Applicant::code).orElseGet(() -> answers.get(fields.identity()));
        var contact = Optional.ofNullable(answers.get(fields.mobile()))
                .or(() -> applicant.map(each -> each.mobile() == null ? each.email() : each.mobile()));
        var firm = applicant
                .map(each -> each.kind() == AccountKind.FIRM)
                .orElseGet(() -> code != null && CreditCode.read(code).isGood());
        return new ApplicantRecord(
                applicant.map(Applicant::account).orElse(null),
                firm ? "FIRM" : "PERSON",
                name,
                vault.seal(code),
                vault.seal(contact.orElse(null)));
    }
}
