package org.zhengtong.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.AccountKind;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.control.Accounts;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.platform.support.print.boundary.Printer;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.CaseOrder;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Acceptance;
import org.zhengtong.publicservice.approval.control.Answers;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Clocks;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;
import org.zhengtong.publicservice.approval.control.Derivations;
import org.zhengtong.publicservice.approval.control.Intake;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.control.PromiseCourse;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.RatingChannel;
import org.zhengtong.publicservice.rating.RatingReason;
import org.zhengtong.publicservice.rating.TakeRating;
import org.zhengtong.publicservice.rating.boundary.RatingBook;

/** What applicants and the law do in the demo county's history; its clerks act through the product's own boundaries. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoActs {

    private static final String PAGE = "<html xmlns='http://www.w3.org/1999/xhtml'><body style='font-family:fangsong'>"
            + "<p>演示材料，无实际内容。Demo material without content.</p></body></html>";

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    Applications applications;

    @Inject
    Accounts accounts;

    @Inject
    Answers answers;

    @Inject
    Intake intake;

    @Inject
    Clocks clocks;

    @Inject
    Acceptance acceptance;

    @Inject
    PromiseCourse promises;

    @Inject
    Timeline timeline;

    @Inject
    ApprovalEngine engine;

    @Inject
    Directory directory;

    @Inject
    FileStore files;

    @Inject
    Printer printer;

    @Inject
    RatingBook ratings;

    @Inject
    Clock clock;

    /** One file that stands for all materials. */
    public long sampleFile() {
        return files.keepOwn("演示材料.pdf", "application/pdf", printer.pdf(PAGE)).id();
    }

    public List<String> townships() {
        return directory.townships().stream().map(UnitView::code).toList();
    }

    public MatterDefinition matter(String code) {
        return catalogue.find(code).orElseThrow().definition();
    }

    /** @param account login of a demo citizen or firm; null for somebody without an account */
    public ApplicationNumber file(String code, String account, Map<String, String> typed, long sample) {
        return file(code, account, typed, sample, List.of());
    }

    /** @param promised materials that follow on a promise */
    public ApplicationNumber file(
            String code, String account, Map<String, String> typed, long sample, List<String> promised) {
        var version = catalogue.find(code).orElseThrow();
        var applicant = Optional.ofNullable(account).map(this::applicant);
        var all = new LinkedHashMap<>(typed);
        applicant.ifPresent(
                each -> all.putAll(answers.known(version.definition().online(), each)));
        var complete = Derivations.complete(version.definition().online(), all, LocalDate.now(clock));
        var materials = new LinkedHashMap<String, List<Long>>();
        version.definition().fromApplicant().stream()
                .filter(material -> material.necessity().isNeeded() && !promised.contains(material.code()))
                .forEach(material -> materials.put(material.code(), List.of(sample)));
        var receipt = intake.receive(version, Channel.PORTAL, applicant, complete, materials);
        var application = applications.get(receipt.number()).asDemo();
        promises.give(application, version.definition(), promised);
        return receipt.number();
    }

    /** The parts of a joint application that has been accepted, with the codes of the units that decide them. */
    public Map<ApplicationNumber, String> partsOf(ApplicationNumber joint) {
        var parts = new LinkedHashMap<ApplicationNumber, String>();
        applications.partsOf(applications.get(joint)).forEach(part -> parts.put(part.number(), unitOf(part.number())));
        return parts;
    }

    /** Code of the unit that a case went to. */
    public String unitOf(ApplicationNumber number) {
        return directory.unit(applications.get(number).unit()).orElseThrow().code();
    }

    /** Open applications of a matter that are being handled, the newest first. */
    public List<ApplicationNumber> inHandling(String matter) {
        var filter = new CaseFilter(Stage.IN_HANDLING, matter, null, null, null, null);
        return applications
                .search(filter, CaseOrder.NEWEST, DataScope.COUNTY, new Page.Request(0, Page.Request.MOST))
                .rows()
                .stream()
                .map(row -> new ApplicationNumber(row.number()))
                .toList();
    }

    public void correct(ApplicationNumber number) {
        engine.lock(number.key());
        var application = applications.get(number);
        application.correct(application.answersSealed(), LocalDate.now(clock));
        clocks.set(application, matter(application.matterCode()));
        timeline.noteByApplicant(application, EventKind.CORRECTED, null);
        engine.complete(number.key(), Outcomes.NODE_SUPPLEMENT, Outcomes.SUPPLIED, AccountId.SYSTEM, null, Map.of());
    }

    /** Nobody answered within five working days. */
    public void acceptBySilence(ApplicationNumber number) {
        engine.lock(number.key());
        var application = applications.get(number);
        acceptance.bySilence(application, matter(application.matterCode()));
        engine.complete(number.key(), Outcomes.NODE_ACCEPT, Outcomes.ACCEPT, AccountId.SYSTEM, null, Map.of());
    }

    public void withdraw(ApplicationNumber number, String reason) {
        engine.lock(number.key());
        var application = applications.get(number);
        application.withdraw(LocalDate.now(clock), clock.instant());
        var account = application.applicant().account();
        engine.withdraw(number.key(), account == null ? AccountId.SYSTEM : account, reason);
        timeline.noteByApplicant(application, EventKind.WITHDRAWN, reason);
    }

    /** @param which of the grade's reasons */
    public void rate(ApplicationNumber number, int stars, int which) {
        var application = applications.get(number);
        var reasons = RatingReason.of(Grade.of(stars));
        ratings.take(new TakeRating(
                number.rated(),
                application.title(),
                application.matterCode(),
                application.unit(),
                RatingChannel.WEB,
                Grade.of(stars),
                Set.of(reasons.get(which % reasons.size())),
                null,
                null,
                List.of(),
                true));
        timeline.noteByApplicant(application, EventKind.RATED, null);
    }

    private Applicant applicant(String login) {
        var id = accounts.findByLogin(login).orElseThrow().id();
        return accounts.citizen(id)
                .map(citizen -> new Applicant(
                        id,
                        AccountKind.CITIZEN,
                        citizen.name(),
                        null,
                        null,
                        null,
                        null,
                        citizen.division(),
                        citizen.address()))
                .or(() -> accounts.firm(id)
                        .map(firm -> new Applicant(
                                id,
                                AccountKind.FIRM,
                                firm.name(),
                                firm.contact(),
                                firm.creditCode(),
                                null,
                                null,
                                null,
                                firm.address())))
                .orElseThrow();
    }
}
