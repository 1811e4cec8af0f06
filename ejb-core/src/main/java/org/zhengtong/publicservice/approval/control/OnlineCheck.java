package org.zhengtong.publicservice.approval.control;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.EligibilityQuestion;
import org.zhengtong.publicservice.approval.FieldChoice;
import org.zhengtong.publicservice.approval.FieldCondition;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.FormStep;
import org.zhengtong.publicservice.approval.LaneHolder;
import org.zhengtong.publicservice.approval.MaterialKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.OnlineFiling;

/** Checks the form and the process of a matter that is filed online. */
final class OnlineCheck {

    private static final int MOST_FACTS = 5;

    private final MatterDefinition matter;
    private final OnlineFiling online;
    private final Map<String, Set<String>> lanesOfProcesses;
    private final MatterFaults faults;
    private final Set<String> fieldsBefore = new HashSet<>();

    OnlineCheck(MatterDefinition matter, Map<String, Set<String>> lanesOfProcesses, MatterFaults faults) {
        this.matter = matter;
        this.online = matter.online();
        this.lanesOfProcesses = lanesOfProcesses;
        this.faults = faults;
    }

    void run() {
        faults.unique(online.eligibility().stream().map(EligibilityQuestion::id).toList(), "online.eligibility");
        faults.unique(online.form().stream().map(FormStep::id).toList(), "online.form");
        faults.unique(online.fields().map(FormField::id).toList(), "online.form.fields");
        for (var step : online.form()) {
            step.fields().forEach(field -> checkField(step, field));
            step.materials().forEach(code -> checkUpload(step, code));
        }
        checkApplicant();
        checkEverythingAskedFor();
        checkProcess();
    }

    private void checkField(FormStep step, FormField field) {
        var place = "online.form." + step.id() + "." + field.id();
        checkCondition(field.visibleWhen(), place);
        field.bounds().forEach(bound -> checkCondition(bound.when(), place));
        new FieldCheck(online, faults, fieldsBefore).check(field, place);
        fieldsBefore.add(field.id());
    }

    private void checkCondition(FieldCondition condition, String place) {
        if (condition == null) {
            return;
        }
        faults.unless(
                fieldsBefore.contains(condition.field()), CatalogueRule.UNKNOWN_REFERENCE, place, condition.field());
        online.field(condition.field())
                .filter(field -> field.type().hasChoices())
                .ifPresent(field -> checkAnswers(field, condition, place));
    }

    private void checkAnswers(FormField field, FieldCondition condition, String place) {
        var values = field.choices().stream().map(FieldChoice::value).toList();
        condition
                .is()
                .forEach(answer ->
                        faults.unless(values.contains(answer), CatalogueRule.UNKNOWN_REFERENCE, place, answer));
    }

    private void checkUpload(FormStep step, String code) {
        var place = "online.form." + step.id() + ".materials";
        var material = matter.material(code);
        faults.unless(material.isPresent(), CatalogueRule.UNKNOWN_REFERENCE, place, code);
        material.ifPresent(found -> {
            checkCondition(found.visibleWhen(), "materials." + code);
            faults.unless(found.comesFromApplicant(), CatalogueRule.HELD_MATERIAL_ASKED_FOR, place, code);
        });
    }

    private void checkApplicant() {
        var applicant = online.applicant();
        for (var field : List.of(applicant.name(), applicant.identity(), applicant.mobile(), applicant.address())) {
            var known = online.field(field).isPresent();
            faults.unless(known, CatalogueRule.UNKNOWN_REFERENCE, "online.applicant", field);
        }
    }

    /** The application form itself is made from the answers; everything else must be asked for somewhere. */
    private void checkEverythingAskedFor() {
        var asked = online.form().stream()
                .flatMap(step -> step.materials().stream())
                .toList();
        faults.unique(asked, "online.form.materials");
        for (var material : matter.fromApplicant()) {
            var found = material.kind() == MaterialKind.FORM || asked.contains(material.code());
            faults.unless(found, CatalogueRule.MATERIAL_NOT_ASKED_FOR, "materials", material.code());
        }
    }

    private void checkProcess() {
        var process = online.process();
        var needed = lanesOfProcesses.get(process.id());
        if (needed == null) {
            faults.add(CatalogueRule.UNKNOWN_PROCESS, "online.process.id", process.id());
            return;
        }
        for (var lane : needed) {
            var holders = process.lanes().get(lane);
            var filled = holders != null && !holders.isEmpty();
            faults.unless(filled, CatalogueRule.LANE_MISSING, "online.process.lanes", lane);
        }
        checkTownship();
        faults.unless(process.facts().size() <= MOST_FACTS, CatalogueRule.TOO_MANY_FACTS, "online.process.facts");
        process.facts()
                .forEach((fact, field) -> faults.unless(
                        online.field(field).isPresent(),
                        CatalogueRule.UNKNOWN_REFERENCE,
                        "online.process.facts",
                        field));
    }

    private void checkTownship() {
        var process = online.process();
        var needed =
                process.lanes().values().stream().anyMatch(each -> each.stream().anyMatch(LaneHolder::inTownship));
        var asked = process.townshipField() != null
                && online.field(process.townshipField())
                        .filter(field -> field.type() == FieldType.TOWNSHIP)
                        .isPresent();
        faults.unless(!needed || asked, CatalogueRule.TOWNSHIP_NOT_ASKED_FOR, "online.process.townshipField");
    }
}
