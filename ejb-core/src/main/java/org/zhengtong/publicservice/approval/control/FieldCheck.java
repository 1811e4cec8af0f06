package org.zhengtong.publicservice.approval.control;

import java.util.List;
import java.util.Set;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.DayBound;
import org.zhengtong.publicservice.approval.Derivation;
import org.zhengtong.publicservice.approval.FieldChoice;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.OnlineFiling;

/**
 * Checks whether what one field demands fits its type.
 *
 * @param before ids of the fields that come before it
 */
record FieldCheck(OnlineFiling online, MatterFaults faults, Set<String> before) {

    private static final List<String> YES_AND_NO = List.of("true", "false");

    void check(FormField field, String place) {
        faults.unless(field.type().hasChoices() == !field.choices().isEmpty(), CatalogueRule.CHOICES_MISSING, place);
        faults.unique(choices(field), place + ".choices");
        checkLimits(field, place);
        if (field.mustBe() != null) {
            checkDemand(field, place + ".mustBe");
        }
        if (field.followsFromOthers()) {
            checkDerivation(field, place + ".derived");
        }
    }

    private void checkLimits(FormField field, String place) {
        var isNumber = field.type().isNumeric();
        faults.unless(isNumber || field.bounds().isEmpty(), CatalogueRule.BOUNDS_WITHOUT_NUMBER, place);
        for (var bound : field.bounds()) {
            var says = bound.min() != null || bound.max() != null;
            faults.unless(says, CatalogueRule.LIMIT_UNCLEAR, place + ".bounds");
        }
        faults.unless(field.type() == FieldType.DATE || field.days().isEmpty(), CatalogueRule.DAYS_WITHOUT_DATE, place);
        field.days().forEach(bound -> checkDay(bound, place + ".days"));
    }

    private void checkDay(DayBound bound, String place) {
        var says = (bound.notBefore() == null) != (bound.notAfter() == null);
        faults.unless(says, CatalogueRule.LIMIT_UNCLEAR, place);
        if (says && !bound.from().equals(DayBound.TODAY)) {
            var isDate = before.contains(bound.from()) && typeOf(bound.from()) == FieldType.DATE;
            faults.unless(isDate, CatalogueRule.UNKNOWN_REFERENCE, place, bound.from());
        }
    }

    private void checkDemand(FormField field, String place) {
        var answers = field.type() == FieldType.YES_NO ? YES_AND_NO : choices(field);
        faults.unless(!field.mustBe().is().isEmpty(), CatalogueRule.MISSING, place + ".is");
        field.mustBe()
                .is()
                .forEach(answer ->
                        faults.unless(answers.contains(answer), CatalogueRule.ANSWER_NOT_OFFERED, place, answer));
    }

    private void checkDerivation(FormField field, String place) {
        var derivation = field.derived();
        var fits = before.contains(derivation.from())
                && derivation.by().fits(field.type(), typeOf(derivation.from()))
                && field.prefill() == null;
        faults.unless(fits, CatalogueRule.DERIVATION_MISFIT, place, derivation.from());
        if (derivation.by() == Derivation.By.BAND) {
            choices(field).stream()
                    .filter(value -> !value.matches("\\d{1,9}"))
                    .forEach(value -> faults.add(CatalogueRule.DERIVATION_MISFIT, place, value));
        }
    }

    private FieldType typeOf(String id) {
        return online.field(id).map(FormField::type).orElse(null);
    }

    private static List<String> choices(FormField field) {
        return field.choices().stream().map(FieldChoice::value).toList();
    }
}
