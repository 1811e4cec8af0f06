package org.zhengtong.web.filing;

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
import org.zhengtong.publicservice.approval.PromiseOffer;
import org.zhengtong.publicservice.approval.SuppliedMaterial;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Question;
import org.zhengtong.web.words.Words;

/**
 * One page of a matter's form, ready to be drawn.
 *
 * @param faults of this page; empty as long as nobody wanted to go on
 */
public record StepForm(DraftView draft, FormStep step, List<UnitView> townships, List<FieldFault> faults) {

    /** A field to fill in. */
    public record Item(FormField field, String value, boolean asked, List<Option> options, String advice) {}

    /** A value that is known already. */
    public record Given(String label, String value, String source) {}

    /**
     * A material to upload.
     *
     * @param promise by which it may follow; null where it may not
     * @param held what the government holds of it, so that nobody is asked; null where it has to be uploaded
     */
    public record Wanted(
            MaterialDefinition material,
            boolean asked,
            List<StoredFile> files,
            PromiseOffer promise,
            SuppliedMaterial held) {

        /** Name of the question that asks for it; null where it is always wanted. */
        public String when() {
            return material.visibleWhen() == null
                    ? null
                    : Question.name(material.visibleWhen().field());
        }

        /** The answers that ask for it. */
        public String is() {
            return material.visibleWhen() == null
                    ? null
                    : String.join(" ", material.visibleWhen().is());
        }

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
                        draft.files().getOrDefault(material.code(), List.of()),
                        draft.promises().get(material.code()),
                        draft.fetched().get(material.code())))
                .toList();
    }

    /** Where a value comes from that nobody is asked for; null for one that the applicant fills in. */
    public static String source(CaseView.FieldLine line, DraftView draft) {
        if (line.derivedFrom() != null) {
            return words().text("filing.derived.source", words().of(line.derivedFrom()));
        }
        return draft.given().contains(line.field()) ? words().get("filing.given.source") : null;
    }

    public static String text(CaseView.FieldLine line) {
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
