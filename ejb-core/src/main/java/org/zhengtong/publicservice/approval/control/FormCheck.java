package org.zhengtong.publicservice.approval.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.codes.CreditCode;
import org.zhengtong.kernel.codes.MobileNumber;
import org.zhengtong.kernel.codes.Reading;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.publicservice.approval.FieldBound;
import org.zhengtong.publicservice.approval.FieldCondition;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Necessity;

/** Checks answers against a matter's definition. Pure: the same for the portal, the window and the REST interface. */
public final class FormCheck {

    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 2_000;
    private static final String KEY = "approval_form.fault.";

    private final MatterDefinition matter;
    private final Map<String, String> answers;
    private final Collection<String> handedIn;
    private final Predicate<String> isTownship;
    private final LocalDate today;

    /**
     * @param handedIn codes of the materials of which at least one file is there
     * @param isTownship whether a unit code is one of the county's townships
     */
    public FormCheck(
            MatterDefinition matter,
            Map<String, String> answers,
            Collection<String> handedIn,
            Predicate<String> isTownship,
            LocalDate today) {
        this.matter = matter;
        this.answers = answers;
        this.handedIn = handedIn;
        this.isTownship = isTownship;
        this.today = today;
    }

    public List<FieldFault> all() {
        return matter.online().form().stream()
                .flatMap(step -> step(step).stream())
                .toList();
    }

    public List<FieldFault> step(FormStep step) {
        var fields = step.fields().stream()
                .filter(this::isVisible)
                .map(field -> fault(step, field))
                .flatMap(Optional::stream);
        var materials = step.materials().stream()
                .map(matter::material)
                .flatMap(Optional::stream)
                .filter(this::isMissing)
                .map(material -> new FieldFault(step.id(), material.code(), material.name(), KEY + "material"));
        return Stream.concat(fields, materials).toList();
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
        var fields = matter.online().fields().filter(this::isVisible).map(FormField::id);
        var materials = matter.fromApplicant().stream().filter(this::isVisible).map(MaterialDefinition::code);
        return Stream.concat(fields, materials).collect(Collectors.toSet());
    }

    private boolean isMissing(MaterialDefinition material) {
        var needed = material.necessity() == Necessity.REQUIRED
                || material.necessity() == Necessity.CONDITIONAL && material.visibleWhen() != null;
        return needed && material.comesFromApplicant() && isVisible(material) && !handedIn.contains(material.code());
    }

    private Optional<FieldFault> fault(FormStep step, FormField field) {
        var answer = answers.getOrDefault(field.id(), "").strip();
        if (answer.isEmpty()) {
            return field.required() ? Optional.of(fault(step, field, "required")) : Optional.empty();
        }
        return switch (field.type()) {
            case TEXT, ADDRESS -> tooLong(step, field, answer, SHORT_TEXT);
            case LONG_TEXT -> tooLong(step, field, answer, LONG_TEXT);
            case NUMBER -> number(step, field, answer);
            case DATE -> date(step, field, answer);
            case CHOICE, MULTI -> choice(step, field, answer);
            case YES_NO ->
                List.of("true", "false").contains(answer)
                        ? Optional.empty()
                        : Optional.of(fault(step, field, "choice"));
            case TOWNSHIP -> isTownship.test(answer) ? Optional.empty() : Optional.of(fault(step, field, "choice"));
            case RESIDENT_ID -> code(step, field, ResidentId.read(answer, today));
            case MOBILE -> code(step, field, MobileNumber.read(answer));
            case CREDIT_CODE -> code(step, field, CreditCode.read(answer));
        };
    }

    private Optional<FieldFault> tooLong(FormStep step, FormField field, String answer, int usual) {
        var most = field.length() > 0 ? field.length() : usual;
        return answer.codePointCount(0, answer.length()) <= most
                ? Optional.empty()
                : Optional.of(new FieldFault(step.id(), field.id(), field.label(), KEY + "long", most));
    }

    private Optional<FieldFault> number(FormStep step, FormField field, String answer) {
        if (!answer.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            return Optional.of(fault(step, field, "number"));
        }
        var value = new BigDecimal(answer);
        if (field.min() != null && value.compareTo(field.min()) < 0) {
            var least = field.min().stripTrailingZeros().toPlainString();
            return Optional.of(new FieldFault(step.id(), field.id(), field.label(), KEY + "small", least));
        }
        return field.bounds().stream()
                .filter(this::holds)
                .filter(bound -> value.compareTo(bound.max()) > 0)
                .findFirst()
                .map(bound -> new FieldFault(
                        step.id(), field.id(), field.label(), KEY + "bound", List.of(answer), bound.message()));
    }

    private boolean holds(FieldBound bound) {
        return bound.when() == null
                || bound.when().holds(answers.get(bound.when().field()));
    }

    private Optional<FieldFault> date(FormStep step, FormField field, String answer) {
        try {
            LocalDate.parse(answer);
            return Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.of(fault(step, field, "date"));
        }
    }

    private Optional<FieldFault> choice(FormStep step, FormField field, String answer) {
        var chosen = field.type() == FieldType.MULTI ? Arrays.asList(answer.split(",")) : List.of(answer);
        var offered = field.choices().stream().map(choice -> choice.value()).toList();
        return offered.containsAll(chosen) ? Optional.empty() : Optional.of(fault(step, field, "choice"));
    }

    private static Optional<FieldFault> code(FormStep step, FormField field, Reading<?> reading) {
        return reading instanceof Reading.Bad<?> bad
                ? Optional.of(new FieldFault(step.id(), field.id(), field.label(), bad.key()))
                : Optional.empty();
    }

    private static FieldFault fault(FormStep step, FormField field, String what) {
        return new FieldFault(step.id(), field.id(), field.label(), KEY + what);
    }
}
