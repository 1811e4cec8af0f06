package org.zhengtong.web.intranet.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/**
 * Writes the one notice of everything missing: what is ticked, each with words, looked at once more before it goes out,
 * because the law allows no second one.
 */
@Named
@ViewScoped
public class AskPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OTHER = 3;

    @Inject
    OpenCase openCase;

    @Inject
    PreliminaryReview review;

    @Inject
    Submissions submissions;

    private final List<AskLine> materials = new ArrayList<>();
    private final List<AskLine> fields = new ArrayList<>();
    private final List<AskLine> others = new ArrayList<>();
    private boolean previewed;

    public void open() {
        var view = openCase.getView();
        if (materials.isEmpty() && fields.isEmpty() && others.isEmpty()) {
            view.matter().fromApplicant().forEach(material -> materials.add(line(material, view)));
            view.fields().stream()
                    .filter(field -> !field.held() && field.derivedFrom() == null)
                    .forEach(field -> fields.add(line(field)));
            for (int i = 0; i < OTHER; i++) {
                others.add(new AskLine(null, null, Words.in(Tongue.CHINESE).get("approval_ask.other"), null));
            }
        }
    }

    private static AskLine line(MaterialDefinition material, CaseView view) {
        int files = view.files().getOrDefault(material.code(), List.of()).size();
        var none = view.matter().online().asksFor(material) ? "desk.material.missing" : "desk.material.made";
        var note = files == 0 ? words().get(none) : words().text("approval_ask.files", files);
        var line = new AskLine(
                material.code(), words().of(material.name()), material.name().zh(), note);
        return files == 0
                ? line.suggesting(Words.in(Tongue.CHINESE)
                        .text("approval_ask.suggestion", material.name().zh()))
                : line;
    }

    private static AskLine line(CaseView.FieldLine field) {
        var value = Language.current() == Tongue.CHINESE ? field.zh() : field.en();
        return new AskLine(
                field.field(), words().of(field.label()), field.label().zh(), value);
    }

    public boolean isPossible() {
        var view = openCase.getView();
        return view.mine() != null && !view.correctionUsed();
    }

    public List<CorrectionItem> getItems() {
        return lines().filter(AskLine::counts).map(AskLine::item).toList();
    }

    public void preview() {
        ApprovalRule.CORRECTION_EMPTY.require(
                !getItems().isEmpty() && lines().filter(AskLine::counts).allMatch(AskLine::hasWords));
        previewed = true;
    }

    public void change() {
        previewed = false;
    }

    public void send() {
        Redirect.to(submissions.once(() -> {
            review.askCorrection(openCase.number(), getItems());
            News.tell("CaseAction.CORRECT.done");
            return OutcomeWords.caseAddress(openCase.number());
        }));
    }

    public String getHeading() {
        return Words.in(Tongue.CHINESE).of(NoticeKind.CORRECTION);
    }

    /** The notice's opening as it will stand on paper: official documents are in Chinese. */
    public String getOpening() {
        var view = openCase.getView();
        return Words.in(Tongue.CHINESE)
                .text(
                        "approval_notice.correction",
                        view.matter().name().zh(),
                        view.receivedOn(),
                        getItems().size());
    }

    public String getClosing() {
        return Words.in(Tongue.CHINESE).get("approval_notice.correction.once");
    }

    private Stream<AskLine> lines() {
        return Stream.of(materials, fields, others).flatMap(List::stream);
    }

    private static Words words() {
        return Words.in(Language.current());
    }

    public List<AskLine> getMaterials() {
        return materials;
    }

    public List<AskLine> getFields() {
        return fields;
    }

    public List<AskLine> getOthers() {
        return others;
    }

    public boolean isPreviewed() {
        return previewed;
    }
}
