package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.publicservice.approval.BeginExamination;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.SpecialProcedure;
import org.zhengtong.publicservice.approval.boundary.HearingDesk;
import org.zhengtong.publicservice.approval.boundary.ProceedingDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** Begins a hearing, a visit or an examination around a case. */
@Named
@RequestScoped
public class ProceedPage {

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

    private String subject;
    private String procedure;
    private LocalDate end;

    public void open() {
        getKind();
        openCase.open();
    }

    public ProceedingKind getKind() {
        return Stream.of(ProceedingKind.values())
                .filter(kind -> kind.name().equals(parameters.get("do")))
                .findFirst()
                .orElseThrow(() -> new NotFound(ProceedingKind.class, parameters.get("do")));
    }

    /** Whether it can still be begun; otherwise somebody was faster. */
    public boolean isPossible() {
        return proceedings.getOffers().contains(getKind());
    }

    /** What may stop the clock, each with its most and its basis. */
    public List<Option> getProcedures() {
        var known = openCase.getView().matter().limits().special();
        return IntStream.range(0, known.size())
                .mapToObj(at -> option(at, known.get(at)))
                .toList();
    }

    private static Option option(int at, SpecialProcedure each) {
        var words = words();
        var most = each.mostDays() == 0
                ? words.text("approval_proceed.unlimited", each.basis())
                : words.text("approval_proceed.most", each.mostDays(), each.basis());
        return new Option(Integer.toString(at), words.of(each.name()), most);
    }

    public void confirm() {
        Redirect.to(
                submissions.once(() -> "/approval/proceeding?number=" + openCase.number() + "&id=" + begin().value()));
    }

    private ProceedingId begin() {
        var number = openCase.number();
        return switch (getKind()) {
            case HEARING -> hearings.offer(number, subject);
            case SITE_VISIT -> desk.arrangeVisit(number, meeting.visit(subject));
            case EXAMINATION ->
                desk.beginExamination(number, new BeginExamination(Integer.parseInt(procedure), end, subject));
        };
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String typed) {
        subject = typed;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String chosen) {
        procedure = chosen;
    }

    public LocalDate getEnd() {
        return end;
    }

    public void setEnd(LocalDate chosen) {
        end = chosen;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
