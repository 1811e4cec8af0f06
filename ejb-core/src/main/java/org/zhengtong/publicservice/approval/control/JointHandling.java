package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.JointPart;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MaterialKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Material;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/**
 * Joint handling 并联审批 (行政许可法 Art. 26): once a joint application is accepted, each organ gets its part at the same
 * time, with those answers and materials that its matter asks for. When the last part is decided, the joint application
 * ends: granted if anything was granted.
 */
@ApplicationScoped
public class JointHandling {

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Answers answers;

    @Inject
    Papers papers;

    @Inject
    Intake intake;

    @Inject
    Timeline timeline;

    @Inject
    ApprovalEngine engine;

    @Inject
    ApprovalRecords records;

    @Inject
    Clock clock;

    /** Hands an accepted joint application to the organs; any other application is left as it is. */
    public void begin(Application joint, MatterDefinition matter) {
        if (!matter.hasParts()) {
            return;
        }
        var typed = answers.open(joint.answersSealed());
        var files = papers.materials(joint.id()).stream()
                .collect(Collectors.groupingBy(
                        Material::code, Collectors.mapping(Material::fileId, Collectors.toList())));
        for (var part : matter.online().parts()) {
            var version = current(part);
            var definition = version.definition();
            acceptJointly(intake.receivePart(
                    joint, version, answersOf(part, definition, typed), filesOf(part, definition, files)));
        }
        timeline.note(joint, EventKind.PARTS_BEGUN, null);
    }

    /** After a part has been decided: whether it was the last one is asked under the joint application's lock. */
    public void ended(Application part) {
        if (!part.isPart()) {
            return;
        }
        var joint = applications.get(part.joint());
        engine.lock(joint.number().key());
        var stages = applications.partsByStage(joint).keySet();
        if (stages.stream().noneMatch(Stage::isOpen)) {
            var outcome = stages.contains(Stage.GRANTED) ? Outcomes.APPROVE : Outcomes.REFUSE;
            engine.complete(joint.number().key(), Outcomes.NODE_PARTS, outcome, AccountId.SYSTEM, null, Map.of());
        }
    }

    /** Whoever takes a joint application back takes back what is still open of it. */
    public void withdraw(Application joint, AccountId by, String reason) {
        for (var part : applications.partsOf(joint)) {
            if (part.stage().isOpen()) {
                part.withdraw(LocalDate.now(clock), clock.instant());
                engine.withdraw(part.number().key(), by, reason);
                timeline.noteByApplicant(part, EventKind.WITHDRAWN, reason);
            }
        }
    }

    private void acceptJointly(Application part) {
        timeline.note(
                part,
                EventKind.ACCEPTED_JOINTLY,
                applications.get(part.joint()).number().value());
        var key = part.number().key();
        var waitsForAcceptance = records.openSteps(key).stream()
                .anyMatch(step -> step.node().equals(Outcomes.NODE_ACCEPT)
                        && step.outcomes().contains(Outcomes.ACCEPT));
        if (waitsForAcceptance) {
            engine.complete(key, Outcomes.NODE_ACCEPT, Outcomes.ACCEPT, AccountId.SYSTEM, null, Map.of());
        }
    }

    private MatterVersion current(JointPart part) {
        return versions.current(part.matter())
                .orElseThrow(() -> CatalogueRule.UNKNOWN_REFERENCE.violated("online.parts", part.matter()));
    }

    private static Map<String, String> answersOf(JointPart part, MatterDefinition matter, Map<String, String> typed) {
        var own = new LinkedHashMap<String, String>();
        matter.online().fields().forEach(field -> {
            var answer = typed.get(part.field(field.id()));
            if (answer != null) {
                own.put(field.id(), answer);
            }
        });
        return own;
    }

    /** The joint form stands for the forms of its parts. */
    private static Map<String, List<Long>> filesOf(
            JointPart part, MatterDefinition matter, Map<String, List<Long>> files) {
        return matter.materials().stream()
                .filter(material -> material.kind() != MaterialKind.FORM)
                .map(MaterialDefinition::code)
                .filter(code -> files.containsKey(part.material(code)))
                .collect(Collectors.toMap(code -> code, code -> files.get(part.material(code))));
    }
}
