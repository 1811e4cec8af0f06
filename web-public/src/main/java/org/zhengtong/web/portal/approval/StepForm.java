package org.zhengtong.web.portal.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/**
 * One page of a matter's form, ready to be drawn.
 *
 * @param faults of this page; empty as long as nobody wanted to go on
 */
record StepForm(DraftView draft, FormStep step, List<UnitView> townships, List<FieldFault> faults) {

    /** A field to fill in. */
    public record Item(FormField field, String value, boolean asked, List<Option> options, String advice) {}

    /** A value that is known already. */
    public record Given(String label, String value, String source) {}

    /** A material to upload. */
    public record Wanted(MaterialDefinition material, boolean asked, List<StoredFile> files) {

        public String types() {
            return FileTypes.named(material);
        }

        public String endings() {
            return FileTypes.endings(material);
        }
    }

    public List<Item> questions() {
        return step.fields().stream()
                .filter(field -> !field.followsFromOthers() && !draft.given().contains(field.id()))
                .map(this::asked)
                .toList();
    }

    public List<Given> known() {
        return shown(line -> line.derivedFrom() == null && source(line, draft) != null);
    }

    /** What follows from earlier answers. */
    public List<Given> derived() {
        return shown(line -> line.derivedFrom() != null);
    }

    private List<Given> shown(Predicate<CaseView.FieldLine> which) {
        return draft.lines().stream()
                .filter(line -> line.step().equals(step.id()) && which.test(line))
                .map(line -> new Given(words().of(line.label()), text(line), source(line, draft)))
                .toList();
    }

    public List<Wanted> materials() {
        return step.materials().stream()
                .map(draft.matter()::material)
                .flatMap(Optional::stream)
                .map(material -> new Wanted(
                        material,
                        draft.asked().contains(material.code()),
                        draft.files().getOrDefault(material.code(), List.of())))
                .toList();
    }

    /** Where a value comes from that nobody is asked for; null for one that the applicant fills in. */
    static String source(CaseView.FieldLine line, DraftView draft) {
        if (line.derivedFrom() != null) {
            return words().text("filing.derived.source", words().of(line.derivedFrom()));
        }
        return draft.given().contains(line.field()) ? words().get("filing.given.source") : null;
    }

    static String text(CaseView.FieldLine line) {
        return Language.current().code().equals("en") ? line.en() : line.zh();
    }

    private Item asked(FormField field) {
        return new Item(
                field,
                draft.answers().getOrDefault(field.id(), ""),
                draft.asked().contains(field.id()),
                field.type() == FieldType.TOWNSHIP ? townshipOptions() : List.of(),
                Faults.advice(field, faults, words()));
    }

    private List<Option> townshipOptions() {
        return townships.stream()
                .map(unit -> new Option(unit.code(), words().of(unit.shortName())))
                .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
