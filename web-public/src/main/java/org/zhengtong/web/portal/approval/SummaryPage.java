package org.zhengtong.web.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.SuppliedMaterial;
import org.zhengtong.publicservice.approval.boundary.DeliveryWish;
import org.zhengtong.publicservice.approval.boundary.Filing;
import org.zhengtong.web.filing.Faults;
import org.zhengtong.web.filing.StepForm;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.tags.Functions;
import org.zhengtong.web.tags.Question;
import org.zhengtong.web.tags.Upload;
import org.zhengtong.web.words.Words;

/** Everything that was filled in, to be checked once more and sent. */
@Named
@RequestScoped
public class SummaryPage {

    private static final TimeLimit CHECK = TimeLimit.working(5);

    @Inject
    Filing filing;

    @Inject
    OpenDraft draft;

    @Inject
    Opened opened;

    @Inject
    DeliveryWish wish;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    private boolean declared;
    private DeliveryWay delivery = DeliveryWay.ELECTRONIC;

    /** @param rows what was answered and handed in there */
    public record Part(String title, List<Row> rows) {}

    /**
     * One answer or material.
     *
     * @param source who supplied it; null for the applicant
     * @param change where it is changed; null where it is not the applicant's to change
     */
    public record Row(String label, String value, String source, String change) {}

    /** A place to mend. */
    public record Gap(String text, String href) {}

    public List<Part> getParts() {
        return draft.getView().matter().online().form().stream().map(this::part).toList();
    }

    public List<Gap> getGaps() {
        return filing.faults(draft.key()).stream().map(this::gap).toList();
    }

    public List<Rail.Stop> getRail() {
        return Rail.of(draft.getView(), null);
    }

    public int getLast() {
        return draft.getView().matter().online().form().size() + 1;
    }

    /** By when one is told whether it is accepted, if it is sent today. */
    public LocalDate getAcceptedBy() {
        return calendar.deadline(LocalDate.now(clock), CHECK).due();
    }

    public void submit() {
        var receipt = filing.submit(draft.key(), declared);
        opened.remember(receipt);
        if (delivery == DeliveryWay.POST) {
            Redirect.to("/approval/deliver?from=filing&number=" + receipt.number());
            return;
        }
        wish.choose(receipt.number(), receipt.queryCode(), delivery, null);
        Redirect.to("/approval/receipt?number=" + receipt.number());
    }

    private Part part(FormStep step) {
        var view = draft.getView();
        var answers = view.lines().stream()
                .filter(line -> line.step().equals(step.id()))
                .map(line -> answer(step, line));
        var materials = step.materials().stream()
                .filter(code ->
                        view.files().containsKey(code) && !view.fetched().containsKey(code))
                .map(code -> new Row(
                        words().of(view.matter().material(code).orElseThrow().name()),
                        String.join(
                                "\n",
                                view.files().get(code).stream()
                                        .map(file -> file.name())
                                        .toList()),
                        null,
                        change(step, Upload.name(code))));
        var promised = step.materials().stream()
                .filter(code -> isPromised(code) && view.asked().contains(code))
                .map(code -> promised(step, code));
        var held = step.materials().stream()
                .filter(code -> view.fetched().containsKey(code) && view.asked().contains(code))
                .map(code -> held(view.fetched().get(code)));
        return new Part(
                words().of(step.name()),
                Stream.of(answers, materials, promised, held)
                        .flatMap(rows -> rows)
                        .toList());
    }

    private Row held(SuppliedMaterial held) {
        var source = words().text("filing.held.source." + held.source(), held.supplier());
        return new Row(words().of(held.name()), held.number(), source, null);
    }

    private boolean isPromised(String code) {
        var offer = draft.getView().promises().get(code);
        return offer != null && offer.given() && !draft.getView().files().containsKey(code);
    }

    private Row promised(FormStep step, String code) {
        var days = draft.getView().promises().get(code).term().days();
        var name = draft.getView().matter().material(code).orElseThrow().name();
        return new Row(
                words().of(name), words().text("filing.promise.summary", days), null, change(step, Upload.name(code)));
    }

    private Row answer(FormStep step, CaseView.FieldLine line) {
        var source = StepForm.source(line, draft.getView());
        var change = source == null ? change(step, Question.name(line.field())) : null;
        return new Row(words().of(line.label()), StepForm.text(line), source, change);
    }

    private Gap gap(FieldFault fault) {
        var step = draft.getView().matter().online().step(fault.step()).orElseThrow();
        var text = words().text("kit.errors.of", words().of(fault.label()), Faults.text(fault, words()));
        return new Gap(text, change(step, Faults.target(fault)));
    }

    private String change(FormStep step, String target) {
        return Functions.href(Rail.path(draft.getView(), step.id())) + "&from=summary#" + target;
    }

    private static Words words() {
        return Words.in(Language.current());
    }

    public List<Option> getWays() {
        return Option.of(words(), DeliveryWay.ELECTRONIC, DeliveryWay.WINDOW, DeliveryWay.POST);
    }

    public DeliveryWay getDelivery() {
        return delivery;
    }

    public void setDelivery(DeliveryWay chosen) {
        delivery = chosen;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean ticked) {
        declared = ticked;
    }
}
