package org.zhengtong.publicservice.approval;

import java.util.List;
import java.util.Map;

/**
 * A draft with what is wrong with it and what it changes.
 *
 * @param values of the guide's elements by their place; elements of lists by number, for example
 *     {@code materials[0].name.zh}
 * @param current the version that is published now; null for none
 * @param changes against that version
 */
public record MatterDraftView(
        MatterDraftRow row,
        MatterDefinition matter,
        Map<String, String> values,
        List<CatalogueFault> faults,
        Integer current,
        List<MatterChange> changes) {

    public List<CatalogueFault> faultsOf(GuidePart part) {
        return faults.stream()
                .filter(fault -> GuidePart.of(fault.place()) == part)
                .toList();
    }
}
