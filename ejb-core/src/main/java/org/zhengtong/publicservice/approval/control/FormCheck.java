package org.zhengtong.publicservice.approval.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.publicservice.approval.FieldCondition;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Necessity;
import org.zhengtong.publicservice.approval.SuppliedMaterial;

/** Checks answers against a matter's definition. Pure: the same for the portal, the window and the REST interface. */
public final class FormCheck {

    private static final String MATERIAL = "approval_form.fault.material";

    private final MatterDefinition matter;
    private final Map<String, String> answers;
    private final Collection<String> handedIn;
    private final AnswerCheck check;

    /**
     * @param handedIn codes of the materials of which at least one file is there
     * @param isTownship whether a unit code is one of the county's townships
     * @param day of filing
     */
    public FormCheck(
            MatterDefinition matter,
            Map<String, String> answers,
            Collection<String> handedIn,
            Predicate<String> isTownship,
            LocalDate day) {
        this.matter = matter;
        this.answers = Derivations.complete(matter.online(), answers, day);
        this.handedIn = handedIn;
        this.check = new AnswerCheck(this.answers, isTownship, day);
    }

    /** The answers with everything that follows from them; what is kept and handed on. */
    public Map<String, String> answers() {
        return answers;
    }

    public List<FieldFault> all() {
        return matter.online().form().stream()
                .flatMap(step -> step(step).stream())
                .toList();
    }

    /** What follows from an answer of this page is checked with it, wherever it is shown. */
    public List<FieldFault> step(FormStep step) {
        var fields = step.fields().stream()
                .filter(field -> !field.followsFromOthers())
                .flatMap(field -> Stream.concat(
                                Stream.of(field),
                                matter.online()
                                        .fields()
                                        .filter(each -> each.followsFromOthers() && rootOf(each) == field))
                        .filter(this::isVisible)
                        .map(each -> fault(step, field, each))
                        .flatMap(Optional::stream)
                        .limit(1));
        var materials = step.materials().stream()
                .map(matter::material)
                .flatMap(Optional::stream)
                .filter(this::isMissing)
                .map(material -> new FieldFault(step.id(), material.code(), material.name(), MATERIAL));
        return Stream.concat(fields, materials).toList();
    }

    /** Of what was promised, that which is asked for and did not come after all. */
    public List<String> promised(Collection<String> ticked, Collection<String> uploaded) {
        return matter.fromApplicant().stream()
                .filter(material -> material.mayFollow() && isVisible(material))
                .map(MaterialDefinition::code)
                .filter(code -> ticked.contains(code) && !uploaded.contains(code))
                .toList();
    }

    /** Of what was found, that which the answers ask for. */
    public Map<String, SuppliedMaterial> needed(Map<String, SuppliedMaterial> found) {
        var needed = new LinkedHashMap<>(found);
        needed.keySet().removeIf(code -> !isVisible(matter.material(code).orElseThrow()));
        return needed;
    }

    public boolean isVisible(FormField field) {
        return applies(field.visibleWhen(), answers);
    }

    public boolean isVisible(MaterialDefinition material) {
        return applies(material.visibleWhen(), answers);
    }

    /** Whether something is asked for; what once was and no longer is stays typed and counts for nothing. */
    static boolean applies(FieldCondition condition, Map<String, String> answers) {
        return condition == null || condition.holds(answers.get(condition.field()));
    }

    /** Ids of the fields and codes of the materials that the answers given so far ask for. */
    public Set<String> asked() {
        var fields = matter.online()
                .fields()
                .filter(field -> !field.followsFromOthers() && isVisible(field))
                .map(FormField::id);
        var materials = matter.fromApplicant().stream().filter(this::isVisible).map(MaterialDefinition::code);
        return Stream.concat(fields, materials).collect(Collectors.toSet());
    }

    private boolean isMissing(MaterialDefinition material) {
        var needed = material.necessity().isNeeded()
                || material.necessity() == Necessity.CONDITIONAL && material.visibleWhen() != null;
        return needed && material.comesFromApplicant() && isVisible(material) && !handedIn.contains(material.code());
    }

    /** The field that somebody filled in, and from which a derived one follows in the end. */
    private FormField rootOf(FormField field) {
        var root = field;
        while (root.followsFromOthers()) {
            root = matter.online().field(root.derived().from()).orElseThrow();
        }
        return root;
    }

    /** @param mended the field at which it is mended */
    private Optional<FieldFault> fault(FormStep step, FormField mended, FormField field) {
        return check.wrong(field)
                .map(wrong -> new FieldFault(
                        step.id(), mended.id(), mended.label(), wrong.key(), wrong.parameters(), wrong.own()));
    }
}
