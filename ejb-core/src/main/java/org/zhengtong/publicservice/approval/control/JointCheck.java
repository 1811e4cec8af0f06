package org.zhengtong.publicservice.approval.control;

import java.util.Map;
import java.util.Set;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.JointPart;
import org.zhengtong.publicservice.approval.MaterialKind;
import org.zhengtong.publicservice.approval.MatterDefinition;

/** Checks that a joint matter's form answers everything that its parts ask for. */
final class JointCheck {

    private static final String PLACE = "online.parts";

    private final MatterDefinition joint;
    private final Map<String, MatterDefinition> matters;
    private final MatterFaults faults;

    JointCheck(MatterDefinition joint, Map<String, MatterDefinition> matters, MatterFaults faults) {
        this.joint = joint;
        this.matters = matters;
        this.faults = faults;
    }

    /** @param lanes of the joint matter's process: who leads has to be among them */
    void run(Set<String> lanes) {
        var online = joint.online();
        faults.unless(lanes.contains(Outcomes.LANE_LEAD), CatalogueRule.NOT_FOR_PARTS, "online.process.id");
        faults.unless(joint.result().licences().isEmpty(), CatalogueRule.PARTS_DECIDE, "result.licences");
        joint.materials().stream()
                .filter(material -> material.toFollow() != null)
                .forEach(material -> faults.add(CatalogueRule.JOINT_WAITS_FOR_NOTHING, "materials", material.code()));
        faults.unique(online.parts().stream().map(JointPart::matter).toList(), PLACE);
        for (var part : online.parts()) {
            var matter = matters.get(part.matter());
            var usable = matter != null && matter.filedOnline() && !matter.hasParts();
            faults.unless(usable, CatalogueRule.UNKNOWN_REFERENCE, PLACE, part.matter());
            if (usable) {
                checkFields(part, matter);
                checkMaterials(part, matter);
            }
        }
    }

    private void checkFields(JointPart part, MatterDefinition matter) {
        matter.online().fields().filter(field -> field.required()).forEach(field -> {
            var answered = joint.online()
                    .field(part.field(field.id()))
                    .filter(found -> found.type() == field.type())
                    .isPresent();
            faults.unless(answered, CatalogueRule.PART_NOT_ANSWERED, place(part), field.id());
        });
    }

    private void checkMaterials(JointPart part, MatterDefinition matter) {
        for (var material : matter.fromApplicant()) {
            var handedIn = material.kind() == MaterialKind.FORM
                    || joint.material(part.material(material.code()))
                            .filter(joint.online()::asksFor)
                            .isPresent();
            faults.unless(handedIn, CatalogueRule.PART_NOT_ANSWERED, place(part), material.code());
        }
    }

    private static String place(JointPart part) {
        return PLACE + "." + part.matter();
    }
}
