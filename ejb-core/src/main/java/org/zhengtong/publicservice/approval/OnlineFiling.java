package org.zhengtong.publicservice.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a matter is filed and handled online.
 *
 * @param anonymousAllowed whether one may file without an account
 * @param minutes how long filling in takes about
 * @param eligibility questions before the form; an answer that rules the applicant out ends there
 * @param parts the matters that are done together with it 一件事; empty for a matter of its own
 */
public record OnlineFiling(
        boolean anonymousAllowed,
        int minutes,
        ApplicantFields applicant,
        List<EligibilityQuestion> eligibility,
        List<FormStep> form,
        MatterProcess process,
        List<JointPart> parts) {

    public OnlineFiling {
        eligibility = eligibility == null ? List.of() : List.copyOf(eligibility);
        form = List.copyOf(form);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public Stream<FormField> fields() {
        return form.stream().flatMap(step -> step.fields().stream());
    }

    public Optional<FormField> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The application form itself is not: it is made from the answers. */
    public boolean asksFor(MaterialDefinition material) {
        return form.stream().anyMatch(step -> step.materials().contains(material.code()));
    }

    public Optional<FormStep> step(String id) {
        return form.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
