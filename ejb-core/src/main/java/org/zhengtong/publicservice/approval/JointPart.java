package org.zhengtong.publicservice.approval;

import java.util.Map;

/**
 * A matter that a joint matter 一件事 takes along 联办事项: another organ decides it, by a process and with a result of its
 * own. What it asks for is answered in the form of the joint matter, once.
 *
 * @param matter its code
 * @param fields where its fields are answered, by their ids; those not named under the same id
 * @param materials where its materials are handed in, by their codes; those not named under the same code
 */
public record JointPart(String matter, Map<String, String> fields, Map<String, String> materials) {

    public JointPart {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        materials = materials == null ? Map.of() : Map.copyOf(materials);
    }

    /** The joint form's field that answers a field of this matter. */
    public String field(String own) {
        return fields.getOrDefault(own, own);
    }

    /** The joint form's material that is a material of this matter. */
    public String material(String own) {
        return materials.getOrDefault(own, own);
    }
}
