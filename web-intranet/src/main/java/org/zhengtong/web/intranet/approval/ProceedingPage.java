package org.zhengtong.web.intranet.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.ProceedingState;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.boundary.HearingDesk;
import org.zhengtong.publicservice.approval.boundary.ProceedingDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Redirect;

/** One hearing, visit or examination, and what its clerk does next with it. */
@Named
@RequestScoped
public class ProceedingPage {

    @Inject
    OpenCase openCase;

    @Inject
    CaseProceedings proceedings;

    @Inject
    HearingDesk hearings;

    @Inject
    ProceedingDesk desk;

    @Inject
    Meeting meeting;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    @Inject
    Clock clock;

    private LocalDate requestedOn;
    private LocalDate on;
    private String findings;
    private List<Part> files = List.of();
    private String reason;

    /** Mostly it is written down on the day itself. */
    @PostConstruct
    void offerToday() {
        requestedOn = LocalDate.now(clock);
        on = LocalDate.now(clock);
    }

    public void open() {
        openCase.open();
        getOne();
    }

    public ProceedingView getOne() {
        var id = parameters.get("id");
        return proceedings.getAll().stream()
                .filter(each -> Long.toString(each.id().value()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(ProceedingView.class, id));
    }

    /** Chair and visitors by name. */
    public String getPeople() {
        return Stream.concat(Stream.ofNullable(getOne().chair()), getOne().staff().stream())
                .map(openCase::nameOf)
                .collect(Collectors.joining("、"));
    }

    public boolean isToRecord() {
        return is(ProceedingState.OFFERED);
    }

    public boolean isToSummon() {
        return is(ProceedingState.ASKED_FOR) || is(ProceedingState.APPOINTED) && isHearing();
    }

    public boolean isToMove() {
        return is(ProceedingState.APPOINTED) && !isHearing();
    }

    public boolean isToReport() {
        return proceedings.isMayArrange() && getOne().state().isUnderWay();
    }

    public boolean isToCallOff() {
        return proceedings.isMayArrange() && getOne().isOpen();
    }

    private boolean isHearing() {
        return getOne().kind() == ProceedingKind.HEARING;
    }

    private boolean is(ProceedingState state) {
        return proceedings.isMayArrange() && getOne().state() == state;
    }

    public void record() {
        act(
                "approval_proceeding.recorded",
                () -> hearings.recordRequest(openCase.number(), getOne().id(), requestedOn));
    }

    public void summon() {
        act("approval_proceeding.summoned", () -> hearings.summon(openCase.number(), getOne().id(), meeting.hearing()));
    }

    public void move() {
        act(
                "approval_proceeding.moved",
                () -> desk.moveVisit(openCase.number(), getOne().id(), meeting.visit(getOne().subject())));
    }

    public void report() {
        act("approval_proceeding.reported", () -> {
            try (var handed = new HandedParts(files)) {
                desk.report(openCase.number(), getOne().id(), on, findings, handed.files());
            }
        });
    }

    public void callOff() {
        act("approval_proceeding.calledOff", () -> desk.callOff(openCase.number(), getOne().id(), reason));
    }

    private void act(String done, Runnable work) {
        Redirect.to(submissions.once(() -> {
            work.run();
            News.tell(done);
            return "/approval/proceeding?number=" + openCase.number() + "&id="
                    + getOne().id().value();
        }));
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate day) {
        requestedOn = day;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate day) {
        on = day;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String typed) {
        findings = typed;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> chosen) {
        files = chosen == null ? List.of() : chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
